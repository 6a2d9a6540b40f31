import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { openActions } from "../questions/open-actions.ts";
import { decisions } from "../sheets/decisions.ts";
import { at, defineCheck } from "./check.ts";

export const actionOverdue = defineCheck({
  code: "action-overdue",
  severity: "warning",
  about: "En åtgärd från ett möte är inte klar fast dagen har passerat.",
  reads: ["decisions"],
  *find(partnership, today) {
    for (const action of openActions(partnership)) {
      if (action.due === undefined || action.due >= today) continue;
      yield at(
        decisions,
        action,
        "status",
        `Åtgärden ${quoted(action.text)} skulle ha varit klar ${longDate(action.due)}.`,
        "Ändra Status till Klar eller Struken, eller skriv en ny dag i Klart senast.",
      );
    }
  },
});
