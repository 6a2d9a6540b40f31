import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/schema/cell.ts";
import { readCell } from "../../../src/core/schema/read.ts";
import { everyType } from "./a-sheet.ts";

type Name = keyof typeof everyType.columns;

const read = (name: Name, cell: Cell) => readCell(everyType.columns[name], cell);

describe("a cell that can be read", () => {
  it.each<[Name, Cell, unknown]>([
    ["name", "  Haninge ", "Haninge"],
    ["name", 2020, "2020"],
    ["text", true, "TRUE"],
    ["text", { date: "2020-05-14", time: "09:30" }, "2020-05-14 09:30"],
    ["lines", "ett\n\n två \r\ntre", ["ett", "två", "tre"]],
    ["aliases", "SKR; ; SKL", ["SKR", "SKL"]],
    ["number", 12, 12],
    ["number", "7", 7],
    ["kronor", 10_000, 10_000],
    ["kronor", "10 000 kr", 10_000],
    ["kronor", "10\u00a0000:-", 10_000],
    ["year", "2020", 2020],
    ["month", "Maj", 5],
    ["month", 11, 11],
    ["month", "11", 11],
    ["date", { date: "2020-05-14" }, "2020-05-14"],
    ["date", { date: "2020-05-14", time: "13:00" }, "2020-05-14"],
    ["date", " 2020-05-14 ", "2020-05-14"],
    ["yesNo", "ja", true],
    ["yesNo", "Nej", false],
    ["yesNo", true, true],
    ["choice", "röd", "red"],
    ["choice", "  BLÅ", "blue"],
    ["reference", "Karlskoga/Degerfors", "Karlskoga/Degerfors"],
    ["references", "Karlskoga; Degerfors\nGävle", ["Karlskoga", "Degerfors", "Gävle"]],
    ["email", " samordnare@partnerskapet.example ", "samordnare@partnerskapet.example"],
    ["email", "a.b+c@gävle.example", "a.b+c@gävle.example"],
    ["link", "https://mote.example/2020-05?x=1", "https://mote.example/2020-05?x=1"],
    ["code", "0136", "0136"],
  ])("of type %s: %j means %j", (name, cell, expected) => {
    expect(read(name, cell)).toMatchObject({ value: expected, usable: true });
  });
});

describe("a cell that cannot be read", () => {
  it.each<[Name, Cell, string]>([
    ["text", "x".repeat(50_001), "too-long"],
    ["text", "#REF!", "error-value"],
    ["date", "#SAKNAS!", "error-value"],
    ["number", "tolv", "not-a-number"],
    ["number", 1.5, "not-whole"],
    ["number", "1,5", "not-whole"],
    ["number", 0, "out-of-range"],
    ["number", 13, "out-of-range"],
    ["number", { date: "2020-05-14" }, "not-a-number"],
    ["number", Number.POSITIVE_INFINITY, "not-a-number"],
    ["kronor", -1, "out-of-range"],
    ["kronor", "10.000", "not-a-number"],
    ["year", 20, "not-a-year"],
    ["year", "i fjol", "not-a-year"],
    ["year", 2020.5, "not-a-year"],
    ["month", 13, "not-a-month"],
    ["month", 0, "not-a-month"],
    ["month", true, "not-a-month"],
    ["month", "vår", "not-a-month"],
    ["date", "2020-02-30", "not-a-date"],
    ["date", 43_965, "not-a-date"],
    ["date", "14 maj", "not-a-date"],
    ["yesNo", "kanske", "not-yes-no"],
    ["choice", "Grön", "not-a-choice"],
    ["choice", "red", "not-a-choice"],
    ["email", "samordnare@partnerskapet", "not-an-email"],
    ["email", "två adresser@a.example", "not-an-email"],
    ["email", "a@b.example; c@d.example", "not-an-email"],
    ["email", `${"a".repeat(250)}@b.example`, "not-an-email"],
    ["link", "www.mote.example", "not-a-link"],
    ["link", "javascript:alert(1)", "not-a-link"],
    ["code", 136, "not-a-code"],
    ["code", "136", "not-a-code"],
    ["code", "O136", "not-a-code"],
  ])("of type %s: %j is told as %s", (name, cell, problem) => {
    expect(read(name, cell).problem).toBe(problem);
  });

  it("reads as empty, and lists the choices that would have been right", () => {
    expect(read("choice", "Grön")).toMatchObject({ value: undefined, expected: "Röd, Blå" });
    expect(read("number", 13)).toMatchObject({ value: undefined, expected: "1–12" });
  });
});

it("keeps a text that the sheet made into a date, with a reservation", () => {
  expect(read("text", { date: "2020-05-01" })).toEqual({
    value: "2020-05-01",
    problem: "date-in-text",
    usable: true,
  });
});

it.each(["", "   ", "\n"])(
  "takes %j for an empty cell: nothing where it may be empty, a fault where not",
  (cell) => {
    expect(read("text", cell)).toMatchObject({ value: undefined, problem: undefined, usable: true });
    expect(read("lines", cell)).toMatchObject({ value: [], problem: undefined });
    expect(read("name", cell)).toMatchObject({ problem: "required", usable: false });
  },
);

it.each<[Name, never[] | undefined]>([
  ["text", undefined],
  ["date", undefined],
  ["lines", []],
])("empties an optional cell of type %s", (name, value) => {
  expect((everyType.columns[name].write as (value: unknown) => Cell)(value)).toBe("");
});

it.each<[Name, unknown, Cell]>([
  ["month", 5, "maj"],
  ["date", "2020-05-14", { date: "2020-05-14" }],
  ["yesNo", false, "Nej"],
  ["choice", "blue", "Blå"],
  ["lines", ["ett", "två"], "ett\ntvå"],
  ["references", ["Karlskoga", "Degerfors"], "Karlskoga; Degerfors"],
  ["code", "0136", "0136"],
  ["kronor", 10_000, 10_000],
])("writes a %s as people see it", (name, value, expected) => {
  expect((everyType.columns[name].write as (value: unknown) => Cell)(value)).toEqual(expected);
});

it("keeps codes, and every text, as plain text so that zeros and signs stay", () => {
  const plain = Object.values(everyType.columns).filter(({ format }) => format === "@");
  expect(plain.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["name", "text", "longText", "code", "email", "link", "reference"]),
  );
});
