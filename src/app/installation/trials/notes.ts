import { onTab } from "../on-tab.ts";
import { fails, type Trial, works } from "../trial.ts";

/** Whether notes, links between cells and warnings before editing can be made. */
export const notesTrial: Trial = {
  code: "trial-notes",
  name: "Anteckningar, länkar och skydd",
  purpose: "anteckningar vid fel, länkarna i fliken Kontroll och varningar på programmets flikar",
  remedy: "Meddela den som sköter programmet vad som syntes.",
  severity: "warning",
  attempt: onTab((tab) => {
    const { note, link } = tab.decorate("H2", "Prov");
    if (note !== "Prov") return fails("Anteckningen kom inte tillbaka.");
    if (link === "") return fails("Länken kom inte tillbaka.");
    tab.flush();
    return works();
  }),
};
