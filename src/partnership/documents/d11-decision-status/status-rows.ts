import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import { isMissingDnr } from "../../questions/dnr.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { REPRESENTED_ROLES, representatives } from "../../questions/seats.ts";
import { type Accession, accessions } from "../../sheets/accessions.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { leftToDo } from "./left-to-do.ts";

/** What stands where nothing is known, so that no cell looks forgotten. */
const NOTHING = "–";

/** One organisation's way into the agreement. */
export type StatusRow = {
  readonly party: string;
  readonly organisation: string;
  readonly status: string;
  /** Body, day and paragraph of the decision. */
  readonly decision: string;
  readonly dnr: string;
  readonly signed: string;
  readonly representatives: string;
  readonly left: string;
};

/** A row for each organisation of the parties, in their order. */
export function statusRows(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
  day: CivilDate,
): readonly StatusRow[] {
  const byOrganisation = new Map(
    accessionsTo(partnership, agreement).map((accession) => [accession.organisation, accession]),
  );
  return parties.flatMap((party) =>
    party.organisations.map((organisation) => {
      const accession = byOrganisation.get(organisation);
      return {
        party: party.name,
        organisation,
        status: statusText(accession),
        decision: decisionText(partnership, accession),
        dnr: dnrText(accession),
        signed: signedText(accession),
        representatives: isOut(accession) ? NOTHING : representativesText(partnership, party.name, day),
        left: leftToDo(partnership, agreement, party, accession, day).join("\n") || "Inget",
      };
    }),
  );
}

function statusText(accession: Accession | undefined): string {
  return accession === undefined
    ? "Ingen uppgift"
    : String(accessions.columns.status.write(accession.status));
}

function decisionText(partnership: Partnership, accession: Accession | undefined): string {
  const { body, decided, paragraph } = named(partnership.cases, accession?.case) ?? {};
  const known = [body, decided, paragraph].filter((text) => text !== undefined);
  return known.length === 0 ? NOTHING : known.join("\n");
}

function dnrText(accession: Accession | undefined): string {
  if (accession?.case === undefined) return NOTHING;
  return isMissingDnr(accession.case) ? "Saknas" : accession.case;
}

function signedText(accession: Accession | undefined): string {
  const { chairDate, directorDate } = accession ?? {};
  if (chairDate === undefined && directorDate === undefined)
    return accession?.status === "signed" ? "Ja, utan datum" : NOTHING;
  if (chairDate === directorDate) return chairDate ?? NOTHING;
  return [`Ordförande ${chairDate ?? "utan datum"}`, `Kommundirektör ${directorDate ?? "utan datum"}`].join(
    "\n",
  );
}

/** One that is not in needs nobody to represent it. */
function isOut(accession: Accession | undefined): boolean {
  return accession?.status === "left" || accession?.status === "declined";
}

function representativesText(partnership: Partnership, party: string, day: CivilDate): string {
  return REPRESENTED_ROLES.map((role) => {
    const names = listed(representatives(partnership, party, role, day));
    return names === "" ? `Ingen ${ROLE_WORDS[role].one}` : names;
  }).join("\n");
}
