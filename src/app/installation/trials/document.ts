import { fails, type Trial, untried, works } from "../trial.ts";

/** Name of the file in Drive for the moment that it is there. */
const NAME = "Partnerskapsarkets prov, kan tas bort";

/** Whether a Word file can be stored as a document. What a run that was stopped has left is removed first. */
export const documentTrial: Trial = {
  code: "trial-document",
  name: "Dokument",
  purpose: "kommandot Skapa dokument",
  remedy:
    "Kontrollera att Google Drive är påslaget för kontot, att Drive API är påslaget i skriptets projekt, och att programmet är tillåtet under API-kontroller i administratörskonsolen.",
  severity: "error",
  needs: ["drive"],
  attempt(bench) {
    const { trials } = bench.ports;
    if (bench.docx === undefined) return untried("Mallen gick inte att fylla i.");
    if (bench.isAlone) for (const id of trials.documentsNamed(NAME)) trials.removeDocument(id);
    const { id, isDocument } = trials.makeDocument(NAME, bench.docx);
    bench.document = id;
    return isDocument ? works() : fails("Filen sparades men gjordes inte om till ett dokument.");
  },
};
