import { COORDINATOR, PARTIES_2020 } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { LEAVING, UNDECIDED } from "../members.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action, agreed } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

/** The officials' first meeting of the period. */
export const officialsJanuary2020 = toldMeeting(
  asPlanned("Tjänstepersonsmöte januari 2020", { status: "held", minutes: minutesAt("2020-01") }),
  {
    agenda: [
      item("09.00–09.10", "Upprop och dagordning", "information", COORDINATOR),
      item(
        "09.10–10.00",
        "Kartläggningen av svensk lag",
        "discussion",
        officialOf("Örebro"),
        "Frågor till samtalet",
      ),
      item("10.00–10.15", "Paus", "break"),
      item("10.15–11.00", "Förslag till arbetsplan", "discussion", COORDINATOR, "Utkast till arbetsplan"),
      item("11.00–11.30", "Träffen i maj: tema och upplägg", "decision", officialOf("Karlskoga/Degerfors")),
    ],
    attendance: [
      ...representatives({
        day: "2020-01-22",
        parties: PARTIES_2020,
        roles: ["official"],
        usually: "digital",
        except: { [officialOf(UNDECIDED)]: "absent", [officialOf(LEAVING)]: "excused" },
      }),
      coordinator("digital"),
    ],
    decisions: [
      agreed("Temat för träffen i maj är barnkonventionen som lag i kommunens vardag."),
      action("Skicka ut ett reviderat utkast till arbetsplan.", COORDINATOR, "2020-04-30", "done"),
      action(
        "Boka lokal och studiebesök till träffen i maj.",
        officialOf("Karlskoga/Degerfors"),
        "2020-03-31",
        "done",
      ),
    ],
  },
);
