import { COORDINATOR } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { WORKING_GROUP } from "../working-group.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action } from "./decided.ts";
import { reportGroup } from "./report-group.ts";
import { minutesAt, toldMeeting } from "./told-meeting.ts";

/** The working group's first meeting. */
export const workingGroupFebruary2021 = toldMeeting(
  {
    ...reportGroup("Arbetsgrupp slutrapport februari 2021", "2021-02-10", "2021-02-03"),
    theme: "Frågor till parterna",
    status: "held",
    minutes: minutesAt("2021-02"),
  },
  {
    agenda: [
      item("13.00–13.30", "Vem rapporten är till för", "discussion", officialOf("Uppsala")),
      item(
        "13.30–14.15",
        "Frågor till parterna om erfarenheter",
        "discussion",
        COORDINATOR,
        "Utkast till frågor",
      ),
      item("14.15–14.30", "Tidplan", "decision", officialOf("Uppsala")),
    ],
    attendance: [
      ...representatives({
        day: "2021-02-10",
        parties: WORKING_GROUP,
        roles: ["official"],
        usually: "digital",
        except: { [officialOf("Gävle")]: "excused" },
      }),
      coordinator("digital"),
    ],
    decisions: [
      action("Skicka frågorna om erfarenheter till alla parter.", COORDINATOR, "2021-03-31", "done"),
    ],
  },
);
