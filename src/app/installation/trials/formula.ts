import { cellText } from "../../../core/schema/cell.ts";
import { quoted } from "../../../messages/lists.ts";
import { onTab } from "../on-tab.ts";
import { fails, type Trial, untried, works } from "../trial.ts";

/** Whether the sheet computes a formula whose arguments are parted as a Swedish sheet wants it. */
export const formulaTrial: Trial = {
  code: "trial-formula",
  name: "Formler",
  purpose: "formler som räknar i arket",
  remedy: "Välj Sverige under Arkiv → Inställningar → Allmänt → Nationella inställningar.",
  severity: "warning",
  attempt: onTab((tab) => {
    tab.write("G2:G3", [[1], [2]]);
    tab.setFormula("G4", "=SUM(G2;G3)");
    tab.flush();
    const value = tab.read("G4")[0]?.[0] ?? "";
    if (value === 3) return works();
    if (tab.formulas("G4")[0]?.[0] === "") return fails("Formeln blev text.");
    if (value === "") return untried("Här räknas inga formler ut, så det går bara att prova i Google.");
    return fails(`=SUM(1;2) blev ${quoted(cellText(value))} i stället för 3.`);
  }),
};
