import { addMonths, type CivilDate } from "../../core/dates/civil-date.ts";
import { contains, type Period } from "../../core/dates/period.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Accession } from "../sheets/accessions.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Party } from "../sheets/parties.ts";
import { membershipsDuring, partiesNamed } from "./members.ts";

/** Statuses of an organisation that has acceded. */
const ACCEDED: readonly Accession["status"][] = ["decided", "signed"];

/** Statuses after which nothing more is expected of the organisation. */
const SETTLED: readonly Accession["status"][] = ["decided", "signed", "declined", "left"];

/** The days on which the agreement holds. */
export function periodOf(agreement: Agreement): Period {
  return { from: agreement.start, to: agreement.end };
}

/** Agreements that hold on a day; one without a first day never does. */
export function agreementsOn(partnership: Partnership, day: CivilDate): readonly Agreement[] {
  return partnership.agreements.filter(
    (agreement) => agreement.start !== undefined && contains(periodOf(agreement), day),
  );
}

export function accessionsTo(partnership: Partnership, agreement: Agreement): readonly Accession[] {
  return rowsWith(partnership.accessions, "agreement", agreement.name);
}

/** Whether the organisation has decided to take part and has not left. */
export function hasAcceded(accession: Accession): boolean {
  return ACCEDED.includes(accession.status);
}

/** Whether a decision of the organisation is still awaited. */
export function awaitsDecision(accession: Accession): boolean {
  return !SETTLED.includes(accession.status);
}

/** Parties that the agreement is meant for: members on some day of its period. */
export function partiesOf(partnership: Partnership, agreement: Agreement): readonly Party[] {
  const memberships = membershipsDuring(partnership, agreement.collaboration, periodOf(agreement));
  const members = memberships.filter(({ kind }) => kind === "member");
  return partiesNamed(partnership, new Set(members.map(({ party }) => party)));
}

/** Parties of the agreement whose organisations have all acceded. @see product R22 */
export function accededParties(partnership: Partnership, agreement: Agreement): readonly Party[] {
  return partiesWhoseEvery(partnership, agreement, hasAcceded);
}

/**
 * Parties that have bound themselves to the agreement: those that have acceded, and those that have given notice since, who
 * keep what they have promised for as long as they are members.
 */
export function boundParties(partnership: Partnership, agreement: Agreement): readonly Party[] {
  return partiesWhoseEvery(
    partnership,
    agreement,
    (accession) =>
      hasAcceded(accession) || (accession.status === "left" && accession.noticeGiven !== undefined),
  );
}

/** Names of parties that an agreement is meant for and that are not in it. */
export interface NotAcceded {
  /** Something is still awaited of at least one of the party's organisations. */
  readonly waiting: readonly string[];
  /** None of the party's organisations is in any longer. */
  readonly left: readonly string[];
  readonly declined: readonly string[];
}

/** The parties that have not acceded, by why; one whose organisations are all out counts as having left if any of them has. */
export function notAcceded(partnership: Partnership, agreement: Agreement): NotAcceded {
  const acceded = new Set(accededParties(partnership, agreement));
  const statuses = new Map(
    accessionsTo(partnership, agreement).map(({ organisation, status }) => [organisation, status]),
  );
  const others = partiesOf(partnership, agreement).filter((party) => !acceded.has(party));
  const isOut = ({ organisations }: Party) =>
    organisations.every((name) => ["left", "declined"].includes(statuses.get(name) ?? ""));
  const hasLeft = ({ organisations }: Party) => organisations.some((name) => statuses.get(name) === "left");
  const names = (parties: readonly Party[]) => parties.map(({ name }) => name);
  const out = others.filter(isOut);
  return {
    waiting: names(others.filter((party) => !isOut(party))),
    left: names(out.filter(hasLeft)),
    declined: names(out.filter((party) => !hasLeft(party))),
  };
}

/** Parties of the agreement each of whose organisations has an accession that passes. */
function partiesWhoseEvery(
  partnership: Partnership,
  agreement: Agreement,
  passes: (accession: Accession) => boolean,
): readonly Party[] {
  const passing = new Set(
    accessionsTo(partnership, agreement)
      .filter(passes)
      .map(({ organisation }) => organisation),
  );
  return partiesOf(partnership, agreement).filter(
    ({ organisations }) => organisations.length > 0 && organisations.every((name) => passing.has(name)),
  );
}

/**
 * The last day on which a party can give notice before an operating year; the day itself is in time.
 *
 * @param yearStart First day of the operating year, `YYYY-MM-DD`.
 * @param months Notice in whole months. A day missing in the target month becomes its last day.
 * @see sources/004 – notice at latest three months before the next operating year
 */
export function lastDayForNotice(yearStart: CivilDate, months: number): CivilDate {
  return addMonths(yearStart, -months);
}
