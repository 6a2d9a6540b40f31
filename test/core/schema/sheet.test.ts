import { expect, it } from "vitest";
import { key, reference, text } from "../../../src/core/schema/columns/index.ts";
import { aliasColumn, defineSheet, nameColumn } from "../../../src/core/schema/sheet.ts";
import { meetings, parties } from "./a-sheet.ts";

const define = (...headers: string[]) =>
  defineSheet({
    id: "broken",
    title: "Trasig",
    about: "",
    columns: Object.fromEntries(headers.map((header, place) => [`c${place}`, text({ header })])),
  });

it.each([
  ["the same heading twice", ["Namn", "Namn"]],
  ["headings that only differ in case", ["Namn", "NAMN"]],
  ["a heading of the program's own id column", ["Id"]],
])("refuses a definition with %s", (_, headers) => {
  expect(() => define(...headers)).toThrow("broken: two columns are called");
});

it("refuses a former heading that another column has now", () => {
  const columns = {
    name: key({ header: "Namn" }),
    host: reference({ header: "Värd", to: "parties", formerly: ["Namn"] }),
  };
  expect(() => defineSheet({ id: "broken", title: "Trasig", about: "", columns })).toThrow("broken");
});

it("knows the column that names its rows, and the one with their other names", () => {
  expect([nameColumn(parties), aliasColumn(parties)]).toEqual(["name", "aliases"]);
  expect([nameColumn(meetings), aliasColumn(meetings)]).toEqual(["name", undefined]);
  expect(nameColumn(define("Ord"))).toBeUndefined();
});

it("is kept by people unless it says otherwise", () => {
  expect(define("Ord").keeper).toBe("people");
  expect(defineSheet({ id: "log", title: "Logg", about: "", keeper: "program", columns: {} }).keeper).toBe(
    "program",
  );
});
