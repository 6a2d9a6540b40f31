import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../src/core/dates/civil-date.ts";
import type { Cell, Grid } from "../../../src/core/schema/cell.ts";
import { readSheet } from "../../../src/core/schema/read.ts";
import { digestsOf, tellsOf } from "../../../src/partnership/reminders/digest.ts";
import { indexLedger, ledgerEntries } from "../../../src/partnership/reminders/ledger.ts";
import { noticesFor } from "../../../src/partnership/reminders/notices.ts";
import { planReminders } from "../../../src/partnership/reminders/plan.ts";
import { reminderRuleList } from "../../../src/partnership/reminders/rules/index.ts";
import { ledger } from "../../../src/partnership/sheets/ledger.ts";
import {
  AGREEMENT,
  aMeeting,
  anAgreement,
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  electedOf,
  everyMandate,
  NATIONAL,
  planOn,
} from "./a-small-partnership.ts";

/** Something of every rule within the days that are drawn. */
const partnership = aSmallPartnership(
  {
    collaborations: [{ name: NATIONAL, kind: "national", website: "https://partnerskapet.example" }],
    agreements: [anAgreement({ noticeMonths: 3, end: "2021-01-31" })],
    cases: [{ name: "KS 2019/1", organisation: "Gävle", decided: "2019-12-20" }],
    accessions: [
      { agreement: AGREEMENT, organisation: "Örebro", status: "asked" },
      { agreement: AGREEMENT, organisation: "Gävle", status: "decided", case: "KS 2019/1" },
    ],
    meetings: [
      aMeeting({ start: "2020-11-17", end: "2020-11-18", host: "Gävle" }),
      aMeeting({ name: "Träff 2", year: 2020, month: 12, host: "Gävle" }),
      aMeeting({ name: "Tjänstepersonsmöte", kind: "officials", start: "2020-09-16" }),
    ],
    decisions: [{ meeting: "Tjänstepersonsmöte", text: "Skriva", kind: "action", due: "2020-10-01" }],
    activities: [{ name: "2020:1", agreement: AGREEMENT, activity: "Kunskap" }],
    steps: [{ activity: "2020:1", how: "Läsa", when: "Maj 2020" }],
    fees: [
      { year: 2020, agreement: AGREEMENT, party: "Gävle", amount: 1, due: "2020-10-30", status: "invoiced" },
    ],
    mandates: everyMandate({
      [electedOf("Gävle")]: { to: "2020-08-31" },
      [COORDINATOR]: { to: "2020-12-15" },
    }),
    people: [COORDINATOR, ...BOTH_OF_BOTH].map((name) => aPerson(name, { confirmed: "2019-06-01" })),
  },
  { paymentsReconciled: "2020-11-01" },
);

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2019-12-01", days));

it("there is something of every rule that goes by itself", () => {
  const days = Array.from({ length: 400 }, (_, at) => addDays("2019-12-01", at));
  const rules = new Set(days.flatMap((day) => planOn(partnership, day).due.map(({ rule }) => rule)));
  const byThemselves = reminderRuleList.filter((rule) => rule.days !== "");
  expect([...rules].sort()).toEqual(byThemselves.map(({ id }) => id).sort());
});

/** Keys that the year asks for, so that a made-up ledger meets some of them. */
const keys = Array.from({ length: 400 }, (_, days) => planOn(partnership, addDays("2019-12-01", days)).due)
  .flat()
  .map(({ key }) => key);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<Cell>("", "#REF!", { date: "2020-09-01" }, { date: "2020-09-01", time: "07:00" }),
  fc.constantFrom(
    "Skickas",
    "Skickad",
    "Misslyckad",
    "Oklar",
    "2020-09-01 07:05",
    "P3",
    "Besked",
    "people-2",
  ),
  fc.constantFrom(...keys),
);
const headings = Object.values(ledger.columns).map(({ header }) => header);
const anyGrid: fc.Arbitrary<Grid> = fc
  .array(fc.array(anyCell, { maxLength: headings.length + 1 }), { maxLength: 30 })
  .map((rows) => [headings, ...rows]);
/** A ledger that could be the program's own, but in any order and with any status. */
const likelyGrid: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...keys),
      anyDay.map((day) => `${day} 07:05`),
      fc.constantFrom("P3", "P6"),
      fc.constant("Något"),
      fc.constantFrom("people-1", "people-2", "people-3"),
      fc.constantFrom("Skickas", "Skickad", "Misslyckad", "Oklar", ""),
      fc.constant(""),
      fc.constant("k1"),
    ),
    { maxLength: 40 },
  )
  .map((rows) => [headings, ...rows]);

const entriesOf = (grid: Grid) => ledgerEntries(readSheet(ledger, grid));

it("no ledger, whatever it holds, makes the planner fail or plan a key that may have been sent", () => {
  fc.assert(
    fc.property(fc.oneof(anyGrid, likelyGrid), anyDay, (grid, day) => {
      const index = indexLedger(entriesOf(grid));
      const plan = planReminders(partnership, index, day);
      const told = digestsOf(plan.due, noticesFor(partnership, index, plan, day)).flatMap(tellsOf);
      const key = headings.indexOf("Nyckel");
      const spent = grid.slice(1).filter((row) => row[headings.indexOf("Status")] !== "Misslyckad");
      const present = new Set(spent.map((row) => row[key]));
      expect(told.filter((tell) => present.has(tell.key))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("no day plans one key twice, and no two days that run after each other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyDay, { maxLength: 60 }), (days) => {
      const sent: ReturnType<typeof entriesOf>[number][] = [];
      for (const day of [...days].sort()) {
        for (const { key, rule, about, to } of planOn(partnership, day, [...sent]).due)
          sent.push({ key, rule, about, recipient: to.id, status: "sent", day, reason: "" });
      }
      expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
    }),
    { numRuns: 30 },
  );
});

it("the same day planned twice gives the same plan", () => {
  fc.assert(
    fc.property(likelyGrid, anyDay, (grid, day) => {
      expect(planOn(partnership, day, entriesOf(grid))).toEqual(planOn(partnership, day, entriesOf(grid)));
    }),
    { numRuns: 50 },
  );
});
