import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/core/dates/civil-date.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList } from "../../../src/partnership/sheets/index.ts";
import { aGrid } from "../../core/a-grid.ts";
import { snapshots } from "./the-example.ts";

type AnyRow = Readonly<Record<string, unknown>>;

describe.each(snapshots)("$title", ({ title, partnership: given, snapshot: example }) => {
  const rowsOf = (id: string) => (given[id as SheetId] ?? []) as readonly AnyRow[];

  const everyRow = sheetList.flatMap(({ id, columns }) =>
    rowsOf(id).map((row) => ({ id, columns, row, source: String(row.source ?? "") })),
  );

  it("reads without a single problem: types, names and references all hold", () => {
    const grids = new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, rowsOf(sheet.id))]));
    const { partnership, problems } = readWorkbook(grids);
    expect(problems).toEqual([]);
    for (const id of Object.keys(given))
      expect((partnership as unknown as Readonly<Record<string, readonly object[]>>)[id]).toHaveLength(
        rowsOf(id).length,
      );
  });

  it("uses each row's own name in references, never an alias", () => {
    const grids = new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, rowsOf(sheet.id))]));
    const { partnership } = readWorkbook(grids);
    const withoutPlace = (rows: readonly object[]) => rows.map((row) => ({ ...row, id: "", row: 0 }));
    for (const id of Object.keys(given) as Exclude<SheetId, "settings">[])
      expect(withoutPlace(partnership[id])).toEqual(withoutPlace(example[id]));
  });

  it("says of every row where it comes from: a source document's number, or Exempel", () => {
    for (const { id, source, row } of everyRow)
      expect(source, `${id} ${JSON.stringify(row)}`).toMatch(/\b00[0-4]\b|Exempel/);
  });

  it("marks every address as made up, and can reach nobody", () => {
    const addressed = everyRow.flatMap(({ columns, row, source }) =>
      Object.entries(columns)
        .filter(([name, { kind }]) => kind === "email" && row[name] !== undefined)
        .map(([name]) => ({ address: String(row[name]), source })),
    );
    expect(addressed.length).toBeGreaterThan(40);
    for (const { address, source } of addressed) {
      expect(address).toMatch(/^[a-z]+@[a-z]+\.example$/);
      expect(source).toContain("Exempel");
    }
    expect(example.settings).toMatchObject({ isExample: true, example: title, sendReminders: false });
  });

  it("marks as made up what the sources lack: meeting days, signatures, due dates", () => {
    const madeUp = [
      ...example.meetings.filter(({ start }) => start !== undefined),
      ...example.accessions.filter(({ chairDate }) => chairDate !== undefined),
      ...example.fees.filter(({ due }) => due !== undefined),
    ];
    expect(madeUp.length).toBeGreaterThan(40);
    for (const { source } of madeUp) expect(source).toContain("Exempel");
  });

  it("names nobody: people are called by their role and party", () => {
    for (const { name } of example.people)
      expect(name).toMatch(/^(Tjänsteperson|Förtroendevald|Ersättare|Samordnare) /);
    for (const { chairName, chairTitle, directorName, directorTitle } of example.accessions) {
      expect(chairName?.startsWith(chairTitle ?? "-")).toBe(chairTitle === undefined ? undefined : true);
      expect(directorName?.startsWith(directorTitle ?? "-")).toBe(
        directorTitle === undefined ? undefined : true,
      );
    }
  });

  it("gives every address to one person only", () => {
    const addresses = example.people.map(({ email }) => email);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("asks for sign-up before each meeting with days", () => {
    for (const { start, signUpBy } of example.meetings.filter((meeting) => meeting.start !== undefined)) {
      expect(signUpBy && start && signUpBy < start && signUpBy >= addMonths(start, -1)).toBe(true);
    }
  });
});
