import { COORDINATOR } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { WORKING_GROUP } from "../working-group.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { action } from "./decided.ts";
import { reportGroup } from "./report-group.ts";
import { minutesAt, toldMeeting } from "./told-meeting.ts";

/** The working group's second meeting. */
export const workingGroupAugust2021 = toldMeeting(
  {
    ...reportGroup("Arbetsgrupp slutrapport augusti 2021", "2021-08-25", "2021-08-18"),
    theme: "Första utkastet",
    status: "held",
    minutes: minutesAt("2021-08"),
  },
  {
    agenda: [
      item(
        "13.00–14.00",
        "Kapitlen från parterna",
        "discussion",
        officialOf("Uppsala"),
        "Sju inkomna texter",
      ),
      item("14.00–14.30", "Den gemensamma delen om metoder", "discussion", officialOf("Haninge")),
      item("14.30–15.00", "Närvaro och ekonomi i rapporten", "decision", COORDINATOR),
    ],
    attendance: [
      ...representatives({
        day: "2021-08-25",
        parties: WORKING_GROUP,
        roles: ["official"],
        usually: "digital",
      }),
      coordinator("digital"),
    ],
    decisions: [
      action("Sammanställa närvaro och ekonomi till slutrapporten.", COORDINATOR, "2021-12-10", "open"),
    ],
  },
);
