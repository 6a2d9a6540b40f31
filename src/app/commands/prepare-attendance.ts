import { prepareAttendance as prepareAttendancePlan } from "../../partnership/plans/prepare-attendance.ts";
import { askStandingMeeting } from "../asked-meeting.ts";
import { planCommand } from "../plan-command.ts";

/** Makes the list of those who are called to a meeting. */
export const prepareAttendance = planCommand({
  id: "prepareAttendance",
  label: "Förbered närvarolista",
  about: "Lägger in en rad i Närvaro för var och en som ska kallas till mötet.",
  asks: {
    meeting: askStandingMeeting(),
  },
  plan: prepareAttendancePlan,
});
