import { addDays, type CivilDate, isCivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { overlaps } from "../../core/dates/period.ts";
import { normalised } from "../../core/schema/cell.ts";
import { dateRange, longDate, years } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { named, type Partnership } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import type { Agreement } from "../sheets/agreements.ts";
import { newActivities } from "./new-period/activities.ts";
import { newFees } from "./new-period/fees.ts";
import { newMeetings } from "./new-period/meetings.ts";
import { newMembers } from "./new-period/members.ts";
import { seatsTold } from "./new-period/seats.ts";
import { addition, impossible, type Planned, planned } from "./plan.ts";
import { nameFault } from "./shared/name-fault.ts";

/** Which agreement is followed by a new one, and its days; without a title, the old one with the new years. */
export interface PeriodAsked {
  readonly from: string;
  readonly title?: string | undefined;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Longer ones are slips of the finger: `2202` for `2022` would give hundreds of rows. */
const MAX_YEARS = 10;

/**
 * *Ny period*: a new agreement after the last, with accessions to ask for, memberships that go on, fees, meetings without days
 * and the standing activities of the work plan.
 */
export function newPeriod(partnership: Partnership, asked: PeriodAsked, _today: CivilDate): Planned {
  const old = named(partnership.agreements, asked.from);
  if (old === undefined) return impossible(`Överenskommelsen ${quoted(asked.from)} finns inte.`);
  const name = asked.title?.trim() || titleAfter(old.name, asked);
  const faults = faultsOf(partnership, old, name, asked);
  if (faults.length > 0) return impossible(...faults);

  const agreement = agreementAfter(old, name, asked);
  const members = newMembers(partnership, old, agreement);
  if (members.parties.length === 0)
    return impossible(
      `Ingen part är medlem när ${quoted(old.name)} upphör ${longDate(old.end ?? "")}, så ingen kan tillfrågas.`,
    );
  const then = members.after;
  const [meetings, fees, plan] = [
    newMeetings(partnership, old, agreement),
    newFees(then, agreement, members.parties),
    newActivities(partnership, old, agreement),
  ];
  const { id: _id, row: _row, ...values } = agreement;
  const gap = addDays(old.end ?? "", 1);
  return planned(
    [
      `${quoted(name)} läggs in i Överenskommelser för ${dateRange(asked.start, asked.end)}, med villkoren från ${quoted(old.name)}.`,
      ...(gap < asked.start
        ? [`Mellan överenskommelserna gäller ingen: ${dateRange(gap, addDays(asked.start, -1))}.`]
        : []),
      ...members.told,
      ...fees.told,
      ...meetings.told,
      ...plan.told,
      seatsTold(then, agreement, members.parties),
    ],
    addition("agreements", values),
    ...members.parts,
    ...fees.parts,
    ...meetings.parts,
    ...plan.parts,
  );
}

function faultsOf(
  partnership: Partnership,
  old: Agreement,
  name: string,
  { start, end }: PeriodAsked,
): readonly string[] {
  const days = [start, end].filter((day) => !isCivilDate(day));
  if (days.length > 0) return days.map((day) => `${quoted(day)} är inget datum; skriv t.ex. 2022-01-01.`);
  if (end < start) return ["Den nya periodens slut ligger före dess start."];
  if (yearOf(end) - yearOf(start) >= MAX_YEARS)
    return [`En period kan omfatta högst tio kalenderår; ${years(yearOf(start), yearOf(end))} är fler.`];
  const fault = nameFault(name);
  if (fault !== undefined) return [fault];
  if (old.end === undefined) return [`${quoted(old.name)} saknar slutdatum. Fyll i det först.`];
  if (start <= old.end)
    return [
      `${quoted(old.name)} gäller till och med ${longDate(old.end)}. Låt den nya perioden börja senare.`,
    ];
  const isTaken = partnership.agreements.some((other) => normalised(other.name) === normalised(name));
  const overlapping = partnership.agreements.filter(
    (other) =>
      other.collaboration === old.collaboration &&
      other.start !== undefined &&
      overlaps(periodOf(other), { from: start, to: end }),
  );
  return [
    ...(isTaken ? [`Det finns redan en överenskommelse som heter ${quoted(name)}.`] : []),
    ...overlapping.map((other) => `${quoted(other.name)} gäller under en del av samma tid.`),
  ];
}

/** The old title with the new years in place of its last ones; added where it names none. */
function titleAfter(title: string, { start, end }: PeriodAsked): string {
  const span = years(yearOf(start), yearOf(end));
  const changed = title.replace(/\d{4}(?:\s*[-–]\s*\d{4})?(?=\D*$)/, span);
  return changed === title ? `${title} ${span}` : changed;
}

/** What the parties agreed on goes on; what was counted, adopted or noted of the old agreement does not. */
function agreementAfter(old: Agreement, name: string, { start, end }: PeriodAsked): Agreement {
  return {
    ...old,
    id: "",
    row: 0,
    name,
    start,
    end,
    planAdopted: undefined,
    planAdoptedAt: undefined,
    claimedCount: undefined,
    convention: undefined,
    planClaimedCount: undefined,
    planConvention: undefined,
    source: undefined,
  };
}
