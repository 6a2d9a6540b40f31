import { COORDINATOR, NATIONAL } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { PARTIES_2021, UNDECIDED } from "../members.ts";
import { item } from "./agenda-item.ts";
import { coordinator, guest, representatives } from "./came.ts";
import { action } from "./decided.ts";
import { minutesAt, toldMeeting } from "./told-meeting.ts";

/** A seminar with a lecturer from outside. */
export const seminarMarch2021 = toldMeeting(
  {
    name: "Seminarium om barnets bästa mars 2021",
    collaboration: NATIONAL,
    kind: "seminar",
    year: 2021,
    month: 3,
    start: "2021-03-17",
    form: "digital",
    host: "Uppsala",
    venue: "https://mote.example/2021-03",
    theme: "Att pröva barnets bästa och visa hur",
    status: "held",
    signUpBy: "2021-03-03",
    noteTaker: officialOf("Uppsala"),
    minutes: minutesAt("2021-03"),
  },
  {
    agenda: [
      item("09.00–09.10", "Inledning", "information", electedOf("Uppsala")),
      item(
        "09.10–10.15",
        "Prövningen av barnets bästa i rättspraxis",
        "information",
        "Föreläsare från ett lärosäte",
        "Bildspel",
      ),
      item("10.15–10.30", "Paus", "break"),
      item("10.30–11.15", "Egna ärenden i grupper", "discussion", COORDINATOR, "Tre avidentifierade ärenden"),
      item("11.15–11.30", "Frågor och avslutning", "exchange"),
    ],
    attendance: [
      ...representatives({
        day: "2021-03-17",
        parties: PARTIES_2021,
        roles: ["official"],
        usually: "digital",
        except: { [officialOf(UNDECIDED)]: "excused" },
      }),
      ...representatives({
        day: "2021-03-17",
        parties: ["Haninge", "Uppsala", "Västerås"],
        roles: ["elected"],
        usually: "digital",
      }),
      coordinator("digital"),
      guest("Föreläsare, ett lärosäte", "digital"),
    ],
    decisions: [action("Lägga ut bildspelet på hemsidan.", COORDINATOR, "2021-03-31", "done")],
  },
);
