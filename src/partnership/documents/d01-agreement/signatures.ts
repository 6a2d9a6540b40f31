import { dayMonthYear } from "../../../messages/dates.ts";
import type { Accession } from "../../sheets/accessions.ts";
import type { Organisation } from "../../sheets/organisations.ts";

/** Who signs for an organisation, by its kind, where the workbook does not say. @see product R1 */
const SIGNERS: Record<Organisation["kind"], readonly [chair: string, director: string]> = {
  municipality: ["Kommunstyrelsens ordförande eller motsvarande", "Kommundirektör eller motsvarande"],
  district: ["Stadsdelsnämndens ordförande eller motsvarande", "Stadsdelsdirektör eller motsvarande"],
  organisation: ["Ordförande eller motsvarande", "Verksamhetschef eller motsvarande"],
  authority: ["Myndighetschef eller motsvarande", "Avdelningschef eller motsvarande"],
};

/** An organisation's two signatures: what the workbook already knows of them, and room for the rest. */
export type SignatureBlock = {
  readonly organisation: string;
  readonly chairRole: string;
  readonly directorRole: string;
  readonly chairPlace: string;
  readonly directorPlace: string;
  readonly chairDate: string;
  readonly directorDate: string;
  readonly chairName: string;
  readonly directorName: string;
  readonly chairTitle: string;
  readonly directorTitle: string;
};

export function signatureBlock(organisation: Organisation, accession: Accession | undefined): SignatureBlock {
  const [chairRole, directorRole] = SIGNERS[organisation.kind];
  const day = (date: string | undefined) => (date === undefined ? "" : dayMonthYear(date));
  return {
    organisation: organisation.name,
    chairRole,
    directorRole,
    chairPlace: accession?.chairPlace ?? "",
    directorPlace: accession?.directorPlace ?? "",
    chairDate: day(accession?.chairDate),
    directorDate: day(accession?.directorDate),
    chairName: accession?.chairName ?? "",
    directorName: accession?.directorName ?? "",
    chairTitle: accession?.chairTitle ?? "",
    directorTitle: accession?.directorTitle ?? "",
  };
}
