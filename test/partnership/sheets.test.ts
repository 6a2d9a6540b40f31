import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { nameColumn } from "../../src/core/schema/sheet.ts";
import { sheetList, sheets, tabTitle } from "../../src/partnership/sheets/index.ts";

const folder = new URL("../../src/partnership/sheets/", import.meta.url);

const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((file) => file !== "index" && file !== "columns");

it.each(files)("the tab in %s.ts is listed in index.ts", async (file) => {
  const id = file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const definitions = (await import(new URL(`${file}.ts`, folder).href)) as Readonly<Record<string, unknown>>;
  expect((sheets as Readonly<Record<string, unknown>>)[id]).toBe(definitions[id]);
  expect(definitions[id]).toMatchObject({ id });
});

it("every tab has an id and a title of its own", () => {
  expect(Object.keys(sheets)).toEqual(sheetList.map(({ id }) => id));
  expect(new Set(sheetList.map(({ title }) => title)).size).toBe(sheetList.length);
});

it("every reference leads to a tab whose rows have names", () => {
  const rules = sheetList.flatMap(({ columns }) => Object.values(columns).map(({ rule }) => rule));
  const targets = rules.flatMap((rule) => (rule.kind === "names-of" ? [rule.sheet] : []));
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    const sheet = sheetList.find(({ id }) => id === target);
    expect(sheet === undefined ? target : nameColumn(sheet)).toBe("name");
  }
});

it("a tab is called by its title, and an unknown one by its id", () => {
  expect(tabTitle("meetings")).toBe("Möten");
  expect(tabTitle("nowhere")).toBe("nowhere");
});
