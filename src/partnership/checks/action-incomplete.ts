import { quoted } from "../../messages/lists.ts";
import { openActions } from "../questions/open-actions.ts";
import { decisions } from "../sheets/decisions.ts";
import { at, defineCheck } from "./check.ts";

export const actionIncomplete = defineCheck({
  code: "action-incomplete",
  severity: "warning",
  about: "En åtgärd från ett möte saknar ansvarig eller dag då den ska vara klar.",
  reads: ["decisions"],
  *find(partnership) {
    for (const action of openActions(partnership)) {
      const text = quoted(action.text);
      if (action.responsible === undefined) {
        const message = `Ingen ansvarar för åtgärden ${text}.`;
        yield at(decisions, action, "responsible", message, "Välj en ansvarig i kolumnen Ansvarig.");
      }
      if (action.due === undefined) {
        const message = `Det framgår inte när åtgärden ${text} ska vara klar.`;
        yield at(decisions, action, "due", message, "Fyll i dagen i Klart senast.");
      }
    }
  },
});
