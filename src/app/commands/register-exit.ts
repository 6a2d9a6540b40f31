import { registerExit as registerExitPlan } from "../../partnership/plans/register-exit.ts";
import { askDay, askRow } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Records that a party leaves, and from when. */
export const registerExit = planCommand({
  id: "registerExit",
  label: "Registrera utträde",
  about:
    "Skriver in att en part lämnar samarbetet: i tid eller för sent, från när det gäller, och vad som då upphör.",
  asks: {
    party: askRow({ name: "party", label: "Part" }, ({ parties }) => parties),
    agreement: askRow({ name: "agreement", label: "Överenskommelse" }, ({ agreements }) => agreements),
    notified: askDay({
      name: "notified",
      label: "Utträdet meddelades",
      help: "Dagen då partnerskapet fick beskedet.",
    }),
  },
  plan: registerExitPlan,
});
