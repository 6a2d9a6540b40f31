import { COORDINATOR, PARTIES_2020 } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action, agreed } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

/** The officials' meeting that made the autumn's partnership meeting digital. */
export const officialsSeptember2020 = toldMeeting(
  asPlanned("Tjänstepersonsmöte september 2020", { status: "held", minutes: minutesAt("2020-09") }),
  {
    agenda: [
      item("09.00–09.10", "Upprop och föregående minnesanteckningar", "information", COORDINATOR),
      item("09.10–09.50", "Vägledningens första tid", "exchange"),
      item(
        "09.50–10.20",
        "Två domar att känna till",
        "information",
        officialOf("Örebro"),
        "Sammanfattning av domarna",
      ),
      item("10.20–10.35", "Paus", "break"),
      item("10.35–11.10", "Träffen i november: på plats eller digitalt", "decision", officialOf("Uppsala")),
      item("11.10–11.30", "Kollegiala granskningar, en idé", "discussion", officialOf("Västerås")),
    ],
    attendance: [
      ...representatives({
        day: "2020-09-16",
        parties: PARTIES_2020,
        roles: ["official"],
        usually: "digital",
        except: { [officialOf("Borlänge")]: "excused" },
      }),
      coordinator("digital"),
    ],
    decisions: [
      agreed("Träffen i november hålls digitalt. Uppsala är fortfarande värd och behåller sin tur."),
      action(
        "Göra om programmet till två förmiddagar och ordna länken.",
        officialOf("Uppsala"),
        "2020-10-16",
        "done",
      ),
      action(
        "Beskriva hur en kollegial granskning kan gå till.",
        officialOf("Västerås"),
        "2020-11-03",
        "done",
      ),
    ],
  },
);
