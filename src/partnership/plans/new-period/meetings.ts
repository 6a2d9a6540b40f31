import { firstOfMonth, lastOfMonth, monthOf, yearOf } from "../../../core/dates/civil-date.ts";
import { overlaps } from "../../../core/dates/period.ts";
import { normalised } from "../../../core/schema/cell.ts";
import { monthAndYear, years as yearsText } from "../../../messages/dates.ts";
import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { periodOf } from "../../questions/agreements.ts";
import { meetingsUnder, yearOfMeeting } from "../../questions/meeting-time.ts";
import { standingMeetings, startOf } from "../../questions/meetings.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { addition } from "../plan.ts";
import type { PeriodPart } from "./part.ts";

/** What the agreement promises of each kind of meeting, and the months where the old period says none. */
const CADENCES = [
  {
    kind: "officials",
    column: "officialsMeetingsPerYear",
    usual: [1, 9],
    one: "Tjänstepersonsmöte",
    several: "tjänstepersonsmöten",
  },
  {
    kind: "partnership",
    column: "partnershipMeetingsPerYear",
    usual: [5, 11],
    one: "Partnerskapsträff",
    several: "partnerskapsträffar",
  },
] as const;

type Cadence = (typeof CADENCES)[number];

interface Slot {
  readonly cadence: Cadence;
  readonly year: number;
  readonly month: number;
}

/** The meetings that the agreement promises each year, without days, in the months of the old period; those in the sheet already count. */
export function newMeetings(partnership: Partnership, old: Agreement, agreement: Agreement): PeriodPart {
  const { start = "", end = "" } = agreement;
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, place) => yearOf(start) + place);
  const slots = years
    .flatMap((year) => CADENCES.flatMap((cadence) => slotsOf(partnership, old, agreement, cadence, year)))
    .sort((a, b) => a.year - b.year || a.month - b.month);
  const taken = new Set(partnership.meetings.map(({ name }) => normalised(name)));
  const rows = slots.map(({ cadence, year, month }) =>
    addition("meetings", {
      name: freeName(`${cadence.one} ${monthAndYear(year, month)}`, taken),
      collaboration: agreement.collaboration,
      kind: cadence.kind,
      year,
      month,
      status: "planned",
    }),
  );
  const counts = CADENCES.map(({ kind, one, several }) => {
    const count = slots.filter(({ cadence }) => cadence.kind === kind).length;
    return count === 0 ? "" : counted(count, one.toLowerCase(), several);
  }).filter((text) => text !== "");
  return {
    parts: rows,
    told: [
      counts.length === 0
        ? "Inga möten behöver läggas in."
        : `${listed(counts)} läggs in för ${yearsText(yearOf(start), yearOf(end))}, med månad men utan dag.`,
    ],
  };
}

function slotsOf(
  partnership: Partnership,
  old: Agreement,
  agreement: Agreement,
  cadence: Cadence,
  year: number,
): readonly Slot[] {
  const existing = standingMeetings(partnership, agreement.collaboration).filter(
    (meeting) => meeting.kind === cadence.kind && yearOfMeeting(meeting) === year,
  );
  const occupied = existing.map(startOf).map((day) => (day === undefined ? 0 : monthOf(day)));
  const missing = Math.max(0, (agreement[cadence.column] ?? 0) - existing.length);
  return monthsOf(partnership, old, cadence)
    .filter((month) => !occupied.includes(month))
    .slice(0, missing)
    .filter((month) =>
      overlaps(periodOf(agreement), { from: firstOfMonth(year, month), to: lastOfMonth(year, month) }),
    )
    .map((month) => ({ cadence, year, month }));
}

/** As many months as meetings are promised: those used most in the old period, else the usual ones, else spread over the year. */
function monthsOf(partnership: Partnership, old: Agreement, cadence: Cadence): readonly number[] {
  const count = old[cadence.column] ?? 0;
  const times = new Map<number, number>();
  for (const meeting of meetingsUnder(partnership, old, cadence.kind)) {
    const month = monthOf(startOf(meeting) ?? "");
    times.set(month, (times.get(month) ?? 0) + 1);
  }
  const used = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b);
  const spread = Array.from({ length: count }, (_, place) => 1 + Math.floor(((place + 0.5) * 12) / count));
  const all = [
    ...new Set([...used, ...cadence.usual, ...spread, ...Array.from({ length: 12 }, (_, at) => at + 1)]),
  ];
  // More meetings than months: each month is used again.
  return Array.from({ length: count }, (_, place) => all[place % all.length] ?? 1).sort((a, b) => a - b);
}

/** The name, numbered where it is taken. @param taken Gets the name. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(normalised(free)); number++) free = `${name} (${number})`;
  taken.add(normalised(free));
  return free;
}
