import type { DocumentKind } from "../../src/partnership/documents/document.ts";

/** To whom *Skicka dokument* sends a document of the kind. @see concernedBy, which decides it */
export function whoGetsIt({ madeBy, required, optional }: DocumentKind): string {
  if (madeBy !== undefined) return "*Skicka dokument* skickar det inte till någon.";
  if (required.includes("organisation") || required.includes("case"))
    return "*Skicka dokument* skickar det till organisationens registrator och partens tjänstepersoner.";
  if (required.includes("meeting"))
    return "*Skicka dokument* skickar det till dem som står i mötets närvarolista; finns ingen, till parternas företrädare.";
  const one = optional.includes("organisation")
    ? " Har du valt en organisation går det till dess registrator och partens tjänstepersoner."
    : "";
  return `*Skicka dokument* skickar det till alla parters tjänstepersoner.${one}`;
}
