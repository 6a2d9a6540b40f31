import { longDate } from "../../../messages/dates.ts";
import { named } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import { hasEnded } from "../../questions/running-agreements.ts";
import type { Accession } from "../../sheets/accessions.ts";
import { officialsUnder } from "../officials-under.ts";
import { defineRule } from "../rule.ts";

/** P2: an organisation that has decided to join an agreement and not yet signed it. @see product R1 */
export const missingSignature = defineRule({
  id: "P2",
  title: "Underskrift saknas",
  days: "14, 28, 42",
  recipients: "Tjänsteperson hos parten",
  subject: "Underskrift från {{organisation}} saknas: {{överenskommelse}}",
  body: `{{organisation}} beslutade {{beslutsdag}} att ansluta sig till {{överenskommelse}}. I arket saknas {{saknas}}.

Överenskommelsen ska skrivas under av ordföranden och av kommundirektören, eller av dem som har motsvarande uppdrag, med ort och datum. Se till att den blir undertecknad, och skicka en kopia till samordnaren.`,
  markers: {
    organisation: "organisationen som har beslutat",
    överenskommelse: "överenskommelsens titel",
    beslutsdag: "dagen för beslutet",
    saknas: "de underskrifter som saknas",
  },
  occasions: (partnership, today) =>
    partnership.agreements.flatMap((agreement) => {
      const { name, end } = agreement;
      if (hasEnded(agreement, today)) return [];
      const officialsFor = officialsUnder(partnership, agreement, today);
      return accessionsTo(partnership, agreement).flatMap((accession) => {
        const { id, organisation } = accession;
        const decided = named(partnership.cases, accession.case)?.decided;
        const missing = missingSignatures(accession);
        if (accession.status !== "decided" || decided === undefined || missing === undefined) return [];
        return [
          {
            objectId: id,
            about: name,
            day: decided,
            deadline: { what: "Beslutet fattades", day: decided },
            get recipients() {
              return officialsFor(organisation);
            },
            values: {
              organisation,
              överenskommelse: name,
              beslutsdag: longDate(decided),
              saknas: missing,
            },
            ...(end === undefined ? {} : { until: end }),
          },
        ];
      });
    }),
});

/** The signatures that have no date; `undefined` where both have one. */
function missingSignatures({ chairDate, directorDate }: Accession): string | undefined {
  if (chairDate === undefined && directorDate === undefined)
    return "ordförandens och kommundirektörens underskrifter";
  if (chairDate === undefined) return "ordförandens underskrift";
  return directorDate === undefined ? "kommundirektörens underskrift" : undefined;
}
