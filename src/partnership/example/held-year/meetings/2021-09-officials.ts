import { COORDINATOR } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { ANGERED_SUCCESSOR, PARTIES_2021 } from "../members.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action, agreed } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

/** The officials' last meeting of the period, about what comes after it. */
export const officialsSeptember2021 = toldMeeting(
  asPlanned("Tjänstepersonsmöte september 2021", { status: "held", minutes: minutesAt("2021-09") }),
  {
    agenda: [
      item("09.00–09.15", "Upprop och åtgärder från i våras", "information", COORDINATOR),
      item(
        "09.15–09.50",
        "Slutrapporten, läget",
        "discussion",
        officialOf("Uppsala"),
        "Utkast till slutrapport",
      ),
      item(
        "09.50–10.20",
        "Samordningens kostnader",
        "information",
        officialOf("Örebro"),
        "Redovisning för 2020 och 2021",
      ),
      item("10.20–10.35", "Paus", "break"),
      item(
        "10.35–11.10",
        "Nästa period: förslag till överenskommelse",
        "discussion",
        COORDINATOR,
        "Utkast till överenskommelse",
      ),
      item("11.10–11.30", "Samordningen efter årsskiftet", "discussion", officialOf("Uppsala")),
    ],
    attendance: [
      ...representatives({
        day: "2021-09-15",
        parties: PARTIES_2021,
        roles: ["official"],
        usually: "digital",
        except: { [ANGERED_SUCCESSOR]: "excused" },
      }),
      coordinator("digital"),
    ],
    decisions: [
      agreed("Förslaget till överenskommelse för 2022–2023 tas upp vid träffen i november."),
      action(
        "Föreslå hur samordningen ordnas när samordnarens anställning upphör den 31 december 2021.",
        officialOf("Uppsala"),
        "2021-12-15",
        "open",
      ),
    ],
  },
);
