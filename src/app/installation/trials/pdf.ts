import { fails, type Trial, untried, works } from "../trial.ts";

/** Whether a document can be had as a PDF. */
export const pdfTrial: Trial = {
  code: "trial-pdf",
  name: "PDF",
  purpose: "dokument som PDF",
  remedy:
    "I Google: öppna dokumentet och välj Arkiv → Ladda ned → PDF i stället. På en egen dator: installera LibreOffice.",
  severity: "warning",
  needs: ["drive"],
  attempt({ ports, document }) {
    if (document === undefined) return untried("Provdokumentet gick inte att skapa.");
    return ports.trials.pdfStart(document) === "%PDF"
      ? works()
      : fails("Det som kom tillbaka var inte en PDF.");
  },
};
