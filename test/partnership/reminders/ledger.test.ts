import { expect, it } from "vitest";
import { readSheet } from "../../../src/core/schema/read.ts";
import { ledgerEntries, reminderKey, seriesOf } from "../../../src/partnership/reminders/ledger.ts";
import { type LedgerRow, ledger } from "../../../src/partnership/sheets/ledger.ts";
import { aGrid } from "../../core/a-grid.ts";

const KEY = "P3|agreements-1|2020-10-01|-30|people-2";
const row = {
  key: KEY,
  time: "2020-09-01 07:05",
  rule: "P3",
  about: "Något",
  recipient: "people-2",
  run: "k1",
} as const;
const statusOf = (values: Partial<LedgerRow>) =>
  ledgerEntries(readSheet(ledger, aGrid(ledger, [{ ...row, ...values }]))).map(({ status, day }) => [
    status,
    day,
  ]);

it.each([
  ["sent", "sent"],
  ["failed", "failed"],
  ["unclear", "unclear"],
  ["sending", "unclear"],
  [undefined, "unclear"],
] as const)("reads a row that is %s as %s", (written, read) => {
  expect(statusOf({ status: written as never })).toEqual([[read, "2020-09-01"]]);
});

it("keeps the key of a row that otherwise cannot be read: its letter may have gone", () => {
  expect(
    statusOf({ status: undefined as never, time: undefined as never, rule: undefined as never }),
  ).toEqual([["unclear", ""]]);
});

it("leaves out rows without a key", () => {
  expect(statusOf({ key: undefined as never, status: "sent" })).toEqual([]);
});

it("makes keys of ids alone, each part in its place whatever the ids hold", () => {
  expect(reminderKey("P3", "agreements-1", "2020-10-01", -30, "people-2")).toBe(KEY);
  expect(reminderKey("P3", "a|b", "2020-10-01", 0, "c|d").split("|")).toEqual([
    "P3",
    "a/b",
    "2020-10-01",
    "0",
    "c/d",
  ]);
});

it("takes reminders of one thing to one person together, whatever their day", () => {
  const other = reminderKey("P3", "agreements-1", "2020-10-01", 14, "people-2");
  expect(seriesOf(other)).toBe(seriesOf(KEY));
  for (const different of [
    reminderKey("P3", "agreements-1", "2021-10-01", -30, "people-2"),
    reminderKey("P3", "agreements-1", "2020-10-01", -30, "people-3"),
    reminderKey("P3", "agreements-2", "2020-10-01", -30, "people-2"),
    reminderKey("P4", "agreements-1", "2020-10-01", -30, "people-2"),
  ])
    expect(seriesOf(different)).not.toBe(seriesOf(KEY));
});
