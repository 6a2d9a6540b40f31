import { fails, type Trial, untried, works } from "../trial.ts";

/** Whether the trial tab can be removed again; comes after all that is tried in it. */
export const cleaningTrial: Trial = {
  code: "trial-cleaning",
  name: "Ta bort provfliken",
  purpose: "att provet inte ska lämna något efter sig",
  remedy:
    "Ta bort fliken för hand: välj den under Visa → Dolda blad och ta sedan bort den. Nästa prov försöker också.",
  severity: "warning",
  attempt(bench) {
    const { trials } = bench.ports;
    // Asked of the sheet: a tab can be there although making it ended in a fault.
    if (!trials.tabNames().includes(bench.tabName)) return untried("Provfliken gick inte att skapa.");
    trials.removeTab(bench.tabName);
    bench.tab = undefined;
    return trials.tabNames().includes(bench.tabName) ? fails("Provfliken är kvar.") : works();
  },
};
