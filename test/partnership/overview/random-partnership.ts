import fc from "fast-check";
import { addDays } from "../../../src/core/dates/civil-date.ts";
import type { SomeRows } from "../../a-partnership.ts";

const NATIONAL = "Partnerskapet";
const REGIONAL = "Nätverket";

/** The day that random partnerships are looked at. */
export const TODAY = "2020-09-01";

/** Some days before and after it. */
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
/** A first day and perhaps a last one, not before it. */
const period = fc
  .tuple(day, maybe(fc.integer({ min: 0, max: 1_200 })))
  .map(([from, length]) => ({ from, to: length === undefined ? undefined : addDays(from, length) }));

/**
 * Partnerships of all kinds without the faults that the program has findings for: nobody is a member twice on a day, no
 * organisation accedes twice, rows of attendance say the role.
 */
export const randomPartnership: fc.Arbitrary<SomeRows> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 8 }))
  .chain(([parties, agreements, meetings]) => rowsFor(parties, agreements, meetings));

function rowsFor(parties: number, agreements: number, meetings: number): fc.Arbitrary<SomeRows> {
  const partyNames = numbered("Kommun", parties);
  const titles = numbered("Överenskommelse", agreements);
  const meetingNames = numbered("Möte", meetings);
  const collaboration = fc.constantFrom(NATIONAL, NATIONAL, NATIONAL, REGIONAL);
  const organisations = (name: string) => [name, `${name} norra`, `${name} södra`];
  const activities = numbered("2020:", agreements * 2, "");
  const some = <T>(names: readonly unknown[], row: fc.Arbitrary<T>, maxLength: number) =>
    names.length === 0 ? fc.constant<T[]>([]) : fc.array(row, { maxLength });
  const each = <T>(names: readonly string[], row: (name: string, place: number) => fc.Arbitrary<T>) =>
    fc.tuple(...names.map(row)) as unknown as fc.Arbitrary<T[]>;
  const progress = maybe(fc.constantFrom("notStarted", "ongoing", "done", "dropped"));
  const rows = {
    collaborations: fc.constant([
      { name: REGIONAL, kind: "regional" },
      { name: NATIONAL, kind: "national" },
    ]),
    organisations: fc.constant(
      partyNames.flatMap(organisations).map((name) => ({ name, kind: "municipality" })),
    ),
    parties: each(partyNames, (name) =>
      fc.record({
        name: fc.constant(name),
        organisations: fc.integer({ min: 1, max: 3 }).map((size) => organisations(name).slice(0, size)),
        websiteUpdated: maybe(day),
      }),
    ),
    memberships: each(partyNames, (party) =>
      fc.record({
        party: fc.constant(party),
        collaboration,
        period: maybe(period),
        kind: fc.constantFrom("member", "member", "member", "contributor"),
        seatsPerRole: maybe(fc.integer({ min: 0, max: 3 })),
      }),
    ).map((list) =>
      list.map(({ period: { from, to } = { from: undefined, to: undefined }, ...row }) => ({
        ...row,
        from,
        to,
      })),
    ),
    agreements: each(titles, (name, place) =>
      fc.record({
        name: fc.constant(name),
        collaboration,
        start: fc.integer({ min: 0, max: 300 }).map((days) => addDays(TODAY, days - place * 400)),
        length: maybe(fc.integer({ min: 0, max: 1_200 })),
        noticeMonths: maybe(fc.integer({ min: 0, max: 36 })),
      }),
    ).map((list) =>
      list.map(({ length, ...row }) => ({
        ...row,
        end: length === undefined ? undefined : addDays(row.start, length),
      })),
    ),
    accessions: each(
      titles.flatMap((title) => partyNames.flatMap(organisations).map((name) => `${title}|${name}`)),
      (pair) =>
        maybe(
          fc.constantFrom("asked", "inPreparation", "decided", "signed", "signed", "declined", "left"),
        ).map((status) => ({ agreement: pair.split("|")[0], organisation: pair.split("|")[1], status })),
    ).map((list) => list.filter(({ status }) => status !== undefined)),
    people: fc.constant(partyNames.map((name) => ({ name: `Person ${name}` }))),
    mandates: some(
      partyNames,
      fc
        .record({
          party: fc.constantFrom("", ...partyNames),
          role: fc.constantFrom("official", "elected", "substitute", "coordinator"),
          period,
          isOpen: fc.boolean(),
        })
        .map(({ period: { from, to }, isOpen, party, ...row }) => ({
          ...row,
          ...(party === "" ? {} : { party }),
          person: `Person ${party === "" ? partyNames[0] : party}`,
          from: isOpen ? undefined : from,
          to,
        })),
      12,
    ),
    meetings: each(meetingNames, (name, place) =>
      fc.record({
        name: fc.constant(name),
        collaboration,
        kind: fc.constantFrom("partnership", "partnership", "officials", "seminar"),
        // A day of its own for each, since two on one day cannot be told apart in order.
        start: maybe(fc.integer({ min: -60, max: 60 }).map((weeks) => addDays(TODAY, weeks * 10 + place))),
        length: maybe(fc.integer({ min: 0, max: 3 })),
        year: maybe(fc.integer({ min: 2019, max: 2022 })),
        host: maybe(fc.constantFrom("Kommun 1", ...partyNames)),
        status: maybe(fc.constantFrom("planned", "booked", "called", "held", "cancelled", "moved")),
        signUpBy: maybe(day),
      }),
    ).map((list) =>
      list.map(({ length, start, ...row }) => ({
        ...row,
        start,
        end: length === undefined || start === undefined ? undefined : addDays(start, length),
      })),
    ),
    attendance: some(
      meetings * parties === 0 ? [] : partyNames,
      fc.record({
        meeting: fc.constantFrom("", ...meetingNames),
        party: fc.constantFrom("", ...partyNames),
        role: fc.constantFrom("official", "elected", "substitute", "coordinator", "guest"),
        presence: maybe(fc.constantFrom("present", "absent", "excused", "digital")),
      }),
      30,
    ).map((list) => list.filter(({ meeting, party }) => meeting !== "" && party !== "")),
    decisions: some(
      meetingNames,
      fc.record({
        meeting: fc.constantFrom(...withOne(meetingNames)),
        text: fc.constantFrom("Skriva rapporten", "Bjuda in"),
        kind: fc.constantFrom("decision", "action"),
        due: maybe(day),
        status: maybe(fc.constantFrom("open", "done", "dropped")),
      }),
      8,
    ),
    activities: each(activities, (name) =>
      fc.record({
        name: fc.constant(name),
        agreement: fc.constantFrom(...withOne(titles)),
        activity: fc.constant("Aktivitet"),
        status: progress,
      }),
    ),
    steps: some(
      activities,
      fc.record({
        activity: fc.constantFrom(...withOne(activities)),
        how: fc.constant("Samtal"),
        when: maybe(fc.constantFrom("Löpande", "Maj 2020", "Höst 2020", "2020-03-01")),
        status: progress,
      }),
      12,
    ),
    fees: some(
      parties * agreements === 0 ? [] : partyNames,
      fc.record({
        year: fc.integer({ min: 2018, max: 2022 }),
        agreement: fc.constantFrom(...withOne(titles)),
        party: fc.constantFrom(...withOne(partyNames)),
        amount: maybe(fc.integer({ min: 0, max: 20_000 })),
        due: maybe(day),
        status: maybe(fc.constantFrom("notInvoiced", "invoiced", "paid", "waived")),
        paid: maybe(day),
      }),
      10,
    ),
    referrals: some(
      partyNames,
      fc.record({
        sender: fc.constantFrom(...withOne(partyNames)),
        matter: fc.constantFrom("Frågan", "Förslaget"),
        answerBy: maybe(day),
        answered: maybe(day),
      }),
      4,
    ),
  };
  return fc.record(rows) as unknown as fc.Arbitrary<SomeRows>;
}

function numbered(word: string, count: number, space = " "): string[] {
  return Array.from({ length: count }, (_, place) => `${word}${space}${place + 1}`);
}

/** A list that is never used empty still needs something to choose. */
function withOne(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [""] : names;
}
