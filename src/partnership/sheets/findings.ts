import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { longText, text } from "./columns.ts";

export const findings = defineSheet({
  id: "findings",
  title: "Kontroll",
  about: "Vad den senaste kontrollen fann. Skrivs om vid varje kontroll.",
  keeper: "program",
  stamped: false,
  columns: {
    severity: text({ header: "Nivå", width: 100 }),
    code: text({ header: "Kod", width: 180 }),
    place: text({ header: "Var", help: "Länk till cellen.", width: 180 }),
    message: longText({ header: "Meddelande", width: 520 }),
    action: longText({ header: "Åtgärd", width: 420 }),
  },
});
export type FindingRow = RowOf<typeof findings>;
