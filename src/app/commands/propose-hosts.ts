import { proposeHosts as proposeHostsPlan } from "../../partnership/plans/propose-hosts.ts";
import { askRow, optionally } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Fills in hosts for coming partnership meetings, longest since hosting first. */
export const proposeHosts = planCommand({
  id: "proposeHosts",
  label: "Föreslå värdar",
  about:
    "Skriver in en värd för varje kommande partnerskapsträff som saknar det. Den part som det är längst sedan var värd går först, och svaret säger varför.",
  asks: {
    agreement: optionally(
      askRow(
        { name: "agreement", label: "Överenskommelse", help: "Lämna tomt för alla kommande träffar." },
        ({ agreements }) => agreements,
      ),
    ),
  },
  plan: proposeHostsPlan,
});
