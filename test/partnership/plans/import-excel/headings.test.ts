import { describe, expect, it } from "vitest";
import { ALSO_CALLED } from "../../../../src/partnership/plans/import-excel/also-called.ts";
import { fileRows } from "../../../../src/partnership/plans/import-excel/file-rows.ts";
import { headingKey, headingsIn } from "../../../../src/partnership/plans/import-excel/headings.ts";
import { OLD_LISTS } from "../../../../src/partnership/plans/import-excel/old-lists.ts";
import { sheetMeant } from "../../../../src/partnership/plans/import-excel/sheet-meant.ts";
import { sheetList, sheets } from "../../../../src/partnership/sheets/index.ts";
import { aFileSheet } from "./a-file.ts";

const matched = (tab: keyof typeof sheets, ...headings: string[]) => {
  const [row] = fileRows(aFileSheet("Blad", headings));
  if (row === undefined) throw new Error("no headings");
  const { sources, unknown } = headingsIn(sheets[tab], row);
  return { ...Object.fromEntries(sources), unknown };
};

describe("headings of old lists", () => {
  it.each(sheetList.map((sheet) => [sheet.title, sheet] as const))(
    "mean one column each in %s",
    (_, sheet) => {
      const also: Readonly<Record<string, readonly string[]>> =
        ALSO_CALLED[sheet.id as keyof typeof sheets] ?? {};
      const keys = Object.entries(sheet.columns).flatMap(([name, { header, formerly }]) =>
        [header, ...formerly, ...(also[name] ?? [])].map(headingKey),
      );
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    },
  );

  it("are found by the column's name, an earlier one and what people call it, however they are spelt", () => {
    expect(matched("people", "NAMN", "e post", "Mobil-nummer:", "Kommun (stadsdel)")).toEqual({
      name: [[0]],
      email: [[1]],
      phone: [[2]],
      organisation: [[3]],
      unknown: [],
    });
    expect(matched("meetings", "Värdkommun", "Datum", "Plats")).toMatchObject({
      host: [[0]],
      start: [[1]],
      place: [[2]],
    });
  });

  it("join a first name and a surname, wherever they stand, but not one of them alone", () => {
    expect(matched("people", "Efternamn", "Kommun", "Förnamn")).toMatchObject({
      name: [[2, 0]],
      unknown: [],
    });
    expect(matched("people", "Förnamn", "Kommun")).toEqual({ organisation: [[1]], unknown: [0] });
  });

  it("put the column's own name before what it is also called, and leave the hidden id", () => {
    expect(matched("people", "Mobil", "Telefon", "Id", "Allergi")).toEqual({
      phone: [[1], [0]],
      unknown: [3],
    });
  });
});

describe("a tab of a file", () => {
  const tabOf = (...given: Parameters<typeof aFileSheet>) => sheetMeant(aFileSheet(...given), undefined);

  it.each<[string, string, readonly string[]]>([
    ["people", "Blad1", ["Namn", "Kommun", "Mejl", "Mobil"]],
    ["people", "Kontaktlista", ["Namn"]],
    ["meetings", "Blad1", ["Möte", "Datum", "Plats", "Värd"]],
    ["mandates", "Uppdrag", ["Namn", "Kommun", "Roll"]],
    ["organisations", "Kommuner", ["Kommun", "Kommunkod"]],
    ["fees", "2020", ["År", "Kommun", "Belopp", "Fakturanr"]],
    ["steps", "Delmoment", ["Aktivitet", "Hur", "När"]],
  ])("belongs in %s: %s", (tab, name, headings) => {
    expect(tabOf(name, [...headings], ["x"])?.tab).toBe(tab);
  });

  it("has its headings below a title and a date", () => {
    const found = tabOf(
      "Blad1",
      ["Adresser till kommunerna"],
      ["2019-11-04"],
      [],
      ["Namn", "Mejl"],
      ["Ny", "a@b.example"],
    );
    expect(found?.headings.row).toBe(4);
    expect(found?.rows.map(({ row }) => row)).toEqual([5]);
  });

  it.each<[string, readonly string[]]>([
    ["notes without headings", ["Ring Gävle", "Boka lokal"]],
    ["one heading that many tabs have", ["Namn"]],
    ["no names", ["Mejl", "Mobil"]],
  ])("belongs nowhere: %s", (_, headings) => {
    expect(tabOf("Blad1", [...headings], ["x"])).toBeUndefined();
  });
});

it("every column that old lists speak of is one of the tab's", () => {
  for (const [id, list] of Object.entries(OLD_LISTS)) {
    const columns = sheets[id as keyof typeof sheets].columns as Readonly<
      Record<string, { readonly rule: object }>
    >;
    const named = [list.joined, list.lastDay, list.words].flatMap((part) => Object.keys(part ?? {}));
    for (const name of [...named, ...(list.knownBy ?? [])]) expect(columns).toHaveProperty(name);
    for (const [name, words] of Object.entries(list.words ?? {}))
      expect(columns[name]?.rule).toMatchObject({ values: expect.arrayContaining(Object.keys(words)) });
  }
});
