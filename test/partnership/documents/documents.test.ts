import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { builtInTemplates } from "../../../scripts/templates.ts";
import type { DocumentRequest } from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { AGREEMENT, aMembership, aSmallPartnership, municipality } from "./a-small-partnership.ts";
import { type Block, blocksOf, documentText, partOf } from "./document-text.ts";
import {
  AGREEMENT_2004,
  AGREEMENT_2020,
  AGREEMENT_REGIONAL,
  DAY,
  dataOf,
  example,
  filled,
  HELD_YEAR_DAY,
  heldYear,
  kindOf,
  missingIn,
} from "./filled.ts";

type Made = readonly [kind: string, request: Omit<DocumentRequest, "today">];

/** Every document of the example. */
const MADE: readonly Made[] = [
  ["D1", { agreement: AGREEMENT_2020 }],
  ["D1", { agreement: AGREEMENT_2020, organisation: "Haninge" }],
  ["D1", { agreement: AGREEMENT_2020, organisation: "Degerfors" }],
  ["D1", { agreement: AGREEMENT_2004 }],
  ["D1", { agreement: AGREEMENT_REGIONAL }],
  ["D2", { agreement: AGREEMENT_2020 }],
  ["D10", { agreement: AGREEMENT_2020 }],
  ["D10", { agreement: AGREEMENT_2004, day: "2005-01-01" }],
  ["D10", { agreement: AGREEMENT_REGIONAL }],
];

test("every folder of a document is listed, in the order of the numbers", () => {
  const folders = readdirSync("src/partnership/documents").filter((name) => /^d\d\d-/.test(name));
  expect(documentKinds.map(({ id }) => id)).toEqual(folders.map((name) => `D${Number(name.slice(1, 3))}`));
});

test("every kind has a template, and every template a kind", async () => {
  expect([...(await builtInTemplates()).keys()]).toEqual(documentKinds.map(({ id }) => id));
});

test("building the templates twice gives the same bytes", async () => {
  expect(await builtInTemplates()).toEqual(await builtInTemplates());
});

test.each(["D1", "D2", "D10"])("%s of the example reads as its golden text", async (id) => {
  const text = documentText(filled(id, example, { agreement: AGREEMENT_2020 }));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each<[string, ...Made]>([
  ["D1-Haninge", "D1", { agreement: AGREEMENT_2020, organisation: "Haninge" }],
  ["D1-2004", "D1", { agreement: AGREEMENT_2004 }],
  ["D1-regional", "D1", { agreement: AGREEMENT_REGIONAL }],
  ["D10-2005", "D10", { agreement: AGREEMENT_2004, day: "2005-01-01" }],
  ["D10-regional", "D10", { agreement: AGREEMENT_REGIONAL }],
])("%s reads as its golden text", async (name, id, request) => {
  await expect(documentText(filled(id, example, request))).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(MADE)(
  "%s for %o has no hole: nothing undefined, no marker, no table or heading without content",
  (id, request) => {
    const docx = filled(id, example, request);
    expect(documentText(docx)).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    const blocks = blocksOf(docx);
    expect(blocks.filter((block) => block.kind === "table" && block.rows.length < 2)).toEqual([]);
    expect(blocks.filter((block, place) => isHeading(block) && !hasContent(blocks, place))).toEqual([]);
  },
);

test.each(["D1", "D2", "D10"])("%s of the held year has no hole, and nothing is missing for it", (id) => {
  const text = documentText(filled(id, heldYear, { agreement: AGREEMENT_2020, today: HELD_YEAR_DAY }));
  expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
  expect(text).toContain("den 1 december 2021");
});

test.each(MADE)(
  "%s for %o can be read without seeing it: Swedish, titled, headings in order, heading rows",
  (id, request) => {
    const docx = filled(id, example, request);
    expect(partOf(docx, "styles")).toContain('<w:lang w:val="sv-SE"');
    expect(blocksOf(docx)[0]).toMatchObject({ style: "Title" });
    const levels = blocksOf(docx).filter(isHeading).map(levelOf);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    for (const block of blocksOf(docx)) if (block.kind === "table") expect(block.headerRows).toBe(1);
  },
);

test.each(MADE)("%s for %o has as many cells in every row as its table has columns", (id, request) => {
  const tables = partOf(filled(id, example, request), "document").match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  for (const table of tables) {
    const columns = table.match(/<w:gridCol /g)?.length;
    for (const row of table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [])
      expect(row.match(/<w:tc>/g)?.length).toBe(columns);
  }
});

test.each(MADE)("%s for %o says the same with only the tabs that it says it reads", (id, request) => {
  const { reads } = kindOf(id);
  const read = Object.fromEntries(
    Object.entries(example).map(([tab, rows]) => [
      tab,
      tab === "settings" || reads.some((one) => one === tab) ? rows : [],
    ]),
  ) as unknown as typeof example;
  expect(dataOf(id, read, request)).toEqual(dataOf(id, example, request));
});

test("a draft carries UTKAST in the header of its first and its following pages, an approved document does not", () => {
  const request = { agreement: AGREEMENT_2020 };
  const headers = (docx: Uint8Array) =>
    ["header1", "header2"].map((part) => partOf(docx, part).includes("UTKAST"));
  expect(headers(filled("D2", example, request))).toEqual([true, true]);
  expect(headers(filled("D2", example, { ...request, draft: false }))).toEqual([false, false]);
});

test("a document ends with where its data comes from and the day it was made", () => {
  const last = blocksOf(filled("D10", example, { agreement: AGREEMENT_2020, day: "2021-06-01" })).at(-1);
  expect(last).toMatchObject({
    text: "Källa: flikarna ”Överenskommelser”, ”Samarbeten”, ”Medlemskap”, ”Parter”, ”Organisationer” och ”Anslutningar” i Partnerskapsarket. Dokumentet skapades den 1 mars 2020.",
  });
});

test.each(["D1", "D2", "D10"])(
  "%s refuses rather than leave out a member that the workbook does not know",
  (id) => {
    const unknownParty = aSmallPartnership({}, { memberships: [aMembership("Gävle"), aMembership("Gefle")] });
    expect(missingIn(id, unknownParty, { agreement: AGREEMENT })).toEqual([
      "”Gefle” finns inte i fliken ”Parter” (fliken ”Medlemskap”, rad 3, kolumnen ”Part”).",
    ]);
    const unknownOrganisation = aSmallPartnership(
      {},
      { organisations: [municipality("Gävle"), municipality("Karlskoga")] },
    );
    expect(missingIn(id, unknownOrganisation, { agreement: AGREEMENT })).toEqual([
      "”Degerfors” finns inte i fliken ”Organisationer” (fliken ”Parter”, rad 3, kolumnen ”Organisationer”).",
    ]);
  },
);

test("views read the snapshot and leave it as it was", () => {
  const before = JSON.stringify(example);
  for (const [id, request] of MADE) kindOf(id).view(example, { today: DAY, ...request });
  expect(JSON.stringify(example)).toBe(before);
});

function isHeading(block: Block): boolean {
  return block.kind === "paragraph" && /^Heading\d$/.test(block.style);
}

function levelOf(block: Block): number {
  return block.kind === "paragraph" ? Number(block.style.slice(-1)) : 0;
}

/** A heading has content where text, a table or a heading below it comes next. */
function hasContent(blocks: readonly Block[], place: number): boolean {
  const [heading, next] = [blocks[place], blocks[place + 1]];
  if (heading === undefined || next === undefined) return false;
  if (next.kind === "table") return true;
  return isHeading(next)
    ? levelOf(next) > levelOf(heading)
    : next.text.trim() !== "" && next.style !== "SourceLine";
}
