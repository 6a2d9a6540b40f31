import { normalised } from "../../core/schema/cell.ts";
import { listed } from "../../messages/lists.ts";
import { cases } from "../sheets/cases.ts";
import { at, defineCheck } from "./check.ts";

export const unusualDecidingBody = defineCheck({
  code: "unusual-deciding-body",
  severity: "warning",
  about: "Ett ärende har avgjorts, eller ska avgöras, av ett annat organ än dem som får besluta.",
  reads: ["cases"],
  *find(partnership) {
    const { decidingBodies } = partnership.settings;
    for (const settling of partnership.cases) {
      const { body } = settling;
      if (body === undefined || decidingBodies.some((known) => isSameBody(body, known))) continue;
      yield at(
        cases,
        settling,
        "body",
        `${body} i ${settling.organisation} är inte något av de organ som enligt inställningarna får besluta om anslutning (${listed(decidingBodies, "eller")}).`,
        "Kontrollera att organet har rätt att besluta. Har det rätt, lägg till det i inställningen ”Organ som får besluta”.",
      );
    }
  },
});

/** Whether the name means the known body, also in a longer form (`Stadsdelsnämnden Angered`) or without its article (`Haninge kommunstyrelse`). */
function isSameBody(given: string, known: string): boolean {
  const text = ` ${words(given)} `;
  const name = words(known);
  return [name, name.replace(/en$/, ""), name.replace(/n$/, "")].some((form) => text.includes(` ${form} `));
}

function words(text: string): string {
  return normalised(text.replace(/[,./()-]/g, " "));
}
