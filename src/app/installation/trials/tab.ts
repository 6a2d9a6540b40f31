import { type Trial, works } from "../trial.ts";

/** Whether a tab can be made; other trials go on in it. What a run that was stopped has left is removed first. */
export const tabTrial: Trial = {
  code: "trial-tab",
  name: "Provflik",
  purpose: "att lägga upp arkets flikar, och för proven här nedanför",
  remedy: "Kontrollera att du får redigera kalkylarket och att det inte är fullt (tio miljoner celler).",
  severity: "error",
  needs: ["sheet"],
  attempt(bench) {
    bench.removeLeftTabs();
    bench.tab = bench.ports.trials.makeTab(bench.tabName);
    return works("En dold provflik skapades.");
  },
};
