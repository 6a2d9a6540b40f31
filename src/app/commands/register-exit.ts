import { rowsWith } from "../../partnership/partnership.ts";
import { registerExit as registerExitPlan } from "../../partnership/plans/register-exit.ts";
import { askDay, askRow } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Records that a party leaves, and from when. */
export const registerExit = planCommand({
  id: "registerExit",
  label: "Registrera utträde",
  about:
    "Räknar ut från när en part lämnar samarbetet, och skriver in det i Anslutningar, Medlemskap och Uppdrag.",
  asks: {
    party: askRow(
      { name: "party", label: "Part" },
      ({ parties }) => parties,
      ({ parties, memberships }) =>
        parties.filter(({ name }) =>
          rowsWith(memberships, "party", name).some(({ kind }) => kind === "member"),
        ),
    ),
    agreement: askRow({ name: "agreement", label: "Överenskommelse" }, ({ agreements }) => agreements),
    notified: askDay({
      name: "notified",
      label: "Utträdet meddelades",
      help: "Dagen då partnerskapet fick beskedet, t.ex. 2020-10-01.",
    }),
  },
  plan: registerExitPlan,
});
