import { type Trial, untried, works } from "../trial.ts";

/** Whether the trial document can be removed again. */
export const documentRemovalTrial: Trial = {
  code: "trial-document-removal",
  name: "Ta bort provdokumentet",
  purpose: "att provet inte ska lämna något efter sig",
  remedy: "Ta bort filen ”Partnerskapsarkets prov, kan tas bort” i Min enhet för hand.",
  severity: "warning",
  needs: ["drive"],
  attempt(bench) {
    if (bench.document === undefined) return untried("Provdokumentet gick inte att skapa.");
    bench.ports.trials.removeDocument(bench.document);
    bench.document = undefined;
    return works();
  },
};
