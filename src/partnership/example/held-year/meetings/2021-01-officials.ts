import { COORDINATOR } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { PARTIES_2021, UNDECIDED } from "../members.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action, agreed } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

/** The officials' meeting that put together the working group of the final report. */
export const officialsJanuary2021 = toldMeeting(
  asPlanned("Tjänstepersonsmöte januari 2021", { status: "held", minutes: minutesAt("2021-01") }),
  {
    agenda: [
      item("09.00–09.15", "Upprop, ny tjänsteperson i Angered", "information", COORDINATOR),
      item(
        "09.15–10.00",
        "Slutrapportens innehåll",
        "discussion",
        officialOf("Uppsala"),
        "Skiss till disposition",
      ),
      item("10.00–10.15", "Paus", "break"),
      item("10.15–10.45", "Arbetsgrupp för slutrapporten", "decision", COORDINATOR),
      item(
        "10.45–11.10",
        "Mallen för kollegial granskning",
        "decision",
        officialOf("Västerås"),
        "Mall i två sidor",
      ),
      item("11.10–11.30", "Vandringsutställningen", "decision", officialOf("Örebro")),
    ],
    attendance: [
      ...representatives({
        day: "2021-01-20",
        parties: PARTIES_2021,
        roles: ["official"],
        usually: "digital",
        except: { [officialOf(UNDECIDED)]: "absent" },
      }),
      coordinator("digital"),
    ],
    decisions: [
      agreed("Tjänstepersonerna i Uppsala, Haninge, Gävle och Örebro skriver slutrapporten med samordnaren."),
      agreed("Aktivitet 2020:9, vandringsutställningen, stryks."),
      action(
        "Skriva ett förslag till disposition för slutrapporten.",
        officialOf("Uppsala"),
        "2021-05-04",
        "done",
      ),
      action("Boka lokal för vandringsutställningen.", officialOf("Örebro"), "2021-03-31", "dropped"),
    ],
  },
);
