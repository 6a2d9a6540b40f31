import { adoptPlan as adoptPlanPlan } from "../../partnership/plans/adopt-plan.ts";
import { askRow } from "../asked.ts";
import { askStandingMeeting } from "../asked-meeting.ts";
import { planCommand } from "../plan-command.ts";

/** Records at which meeting the work plan was adopted. */
export const adoptPlan = planCommand({
  id: "adoptPlan",
  label: "Godkänn arbetsplan",
  about: "Skriver in vid vilken partnerskapsträff arbetsplanen antogs, och dagen.",
  asks: {
    agreement: askRow({ name: "agreement", label: "Överenskommelse" }, ({ agreements }) => agreements),
    meeting: askStandingMeeting("partnership"),
  },
  plan: adoptPlanPlan,
});
