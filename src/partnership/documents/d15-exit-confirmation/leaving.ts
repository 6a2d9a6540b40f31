import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import { type Exit, exitUnder } from "../../questions/exit.ts";
import { type Accession, accessions } from "../../sheets/accessions.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Organisation } from "../../sheets/organisations.ts";
import type { Party } from "../../sheets/parties.ts";
import { atCell, missingCell, missingRows } from "../chosen/missing-facts.ts";

type Noticed = Accession & { readonly noticeGiven: CivilDate };

/** An organisation's exit, and what becomes of its party. */
export interface Leaving {
  readonly agreement: Agreement;
  readonly organisation: Organisation;
  readonly party: Party;
  readonly notified: CivilDate;
  readonly exit: Exit;
  /** Organisations of the party that have given no notice: the party goes on with them. */
  readonly staying: readonly string[];
  /** Last day of the party: that of its organisation which leaves last. */
  readonly partyLast: CivilDate;
}

/** The exit of an organisation, or what must be noted first. */
export function leavingOf(
  partnership: Partnership,
  agreement: Agreement,
  { organisation, party }: Pick<Leaving, "organisation" | "party">,
  today: CivilDate,
):
  | { readonly ok: true; readonly leaving: Leaving }
  | { readonly ok: false; readonly missing: readonly string[] } {
  const rows = accessionsTo(partnership, agreement).filter((row) =>
    party.organisations.includes(row.organisation),
  );
  const accession = rows.find((row) => row.organisation === organisation.name);
  if (accession === undefined) {
    const what = `${organisation.name} har ingen anslutning till ${quoted(agreement.name)}`;
    return { ok: false, missing: [missingRows(accessions, "organisation", what)] };
  }
  if (!hasNotice(accession)) return { ok: false, missing: [notNoticed(accession)] };
  const fault = dayFault(agreement, accession, today);
  if (fault !== undefined) return { ok: false, missing: [fault] };
  const lasts = rows.filter(hasNotice).map(({ noticeGiven }) => exitUnder(agreement, noticeGiven).last);
  const leaving = {
    agreement,
    organisation,
    party,
    notified: accession.noticeGiven,
    exit: exitUnder(agreement, accession.noticeGiven),
    staying: rows.filter(stays).map((row) => row.organisation),
    partyLast: [...lasts].sort()[lasts.length - 1] ?? accession.noticeGiven,
  };
  return { ok: true, leaving };
}

/** Names of the organisations that have given notice under the agreement. */
export function leavingOrganisations(partnership: Partnership, agreement: Agreement): readonly string[] {
  return accessionsTo(partnership, agreement)
    .filter(hasNotice)
    .map(({ organisation }) => organisation);
}

function hasNotice(accession: Accession): accession is Noticed {
  return accession.noticeGiven !== undefined;
}

function notNoticed(accession: Accession): string {
  return `${missingCell(accessions, accession, "noticeGiven")} Lämnar ${accession.organisation} samarbetet, kör Registrera utträde först.`;
}

function stays(accession: Accession): boolean {
  return !hasNotice(accession) && accession.status !== "left" && accession.status !== "declined";
}

function dayFault({ end }: Agreement, accession: Noticed, today: CivilDate): string | undefined {
  const given = `Utträdet meddelades ${longDate(accession.noticeGiven)}`;
  const where = atCell(accessions, accession, "noticeGiven");
  if (accession.noticeGiven > today) return `${given}, som inte har varit ännu ${where}.`;
  return end !== undefined && accession.noticeGiven > end
    ? `${given}, efter att överenskommelsen upphörde ${longDate(end)} ${where}.`
    : undefined;
}
