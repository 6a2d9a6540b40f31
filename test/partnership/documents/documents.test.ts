import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { builtInTemplates } from "../../../scripts/templates.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { AGREEMENT, aMembership, aSmallPartnership, municipality } from "./a-small-partnership.ts";
import { type Block, blocksOf, documentText, partOf } from "./document-text.ts";
import { AGREEMENT_2020, DAY, DOCX, dataOf, example, filled, kindOf, MADE, missingIn } from "./filled.ts";

test("every folder of a document is listed, in the order of the numbers", () => {
  const folders = readdirSync("src/partnership/documents").filter((name) => /^d\d\d-/.test(name));
  expect(documentKinds.map(({ id }) => id)).toEqual(folders.map((name) => `D${Number(name.slice(1, 3))}`));
});

test("every kind but the pages has a template, and every template a kind", async () => {
  const kinds = documentKinds.filter(({ page }) => page === undefined);
  expect([...(await builtInTemplates()).keys()]).toEqual(kinds.map(({ id }) => id));
});

test("every kind is made in some way, so that all that is tested of documents is tested of it", () => {
  expect([...new Set(MADE.map(({ kind }) => kind))]).toEqual(documentKinds.map(({ id }) => id));
});

test("building the templates twice gives the same bytes", async () => {
  expect(await builtInTemplates()).toEqual(await builtInTemplates());
});

test.each(DOCX.filter(({ golden }) => golden !== undefined))(
  "$golden reads as its golden text",
  async ({ golden, kind, partnership, request }) => {
    const text = documentText(filled(kind, partnership, request));
    await expect(text).toMatchFileSnapshot(`golden/${golden}.txt`);
  },
);

test.each(DOCX)(
  "$kind for $request has no hole: nothing undefined, no marker, no table or heading without content",
  ({ kind, partnership, request }) => {
    const docx = filled(kind, partnership, request);
    expect(documentText(docx)).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    const blocks = blocksOf(docx);
    expect(blocks.filter((block) => block.kind === "table" && block.rows.length < 2)).toEqual([]);
    expect(blocks.filter((block, place) => isHeading(block) && !hasContent(blocks, place))).toEqual([]);
  },
);

test.each(DOCX)(
  "$kind for $request can be read without seeing it: Swedish, titled, headings in order, heading rows",
  ({ kind, partnership, request }) => {
    const docx = filled(kind, partnership, request);
    expect(partOf(docx, "styles")).toContain('<w:lang w:val="sv-SE"');
    expect(blocksOf(docx)[0]).toMatchObject({ style: "Title" });
    const levels = blocksOf(docx).filter(isHeading).map(levelOf);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    for (const block of blocksOf(docx)) if (block.kind === "table") expect(block.headerRows).toBe(1);
  },
);

test.each(DOCX)(
  "$kind for $request has as many cells in every row as its table has columns",
  ({ kind, partnership, request }) => {
    const body = partOf(filled(kind, partnership, request), "document");
    for (const table of body.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []) {
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const row of table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [])
        expect(row.match(/<w:tc>/g)?.length).toBe(columns);
    }
  },
);

test.each(MADE)(
  "$kind for $request says the same with only the tabs that it says it reads",
  ({ kind, partnership, request }) => {
    const { reads } = kindOf(kind);
    const read = Object.fromEntries(
      Object.entries(partnership).map(([tab, rows]) => [
        tab,
        tab === "settings" || reads.some((one) => one === tab) ? rows : [],
      ]),
    ) as unknown as typeof example;
    expect(dataOf(kind, read, request)).toEqual(dataOf(kind, partnership, request));
  },
);

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
  for (const { kind, partnership, request } of MADE) {
    const before = JSON.stringify(partnership);
    kindOf(kind).view(partnership, { today: DAY, ...request });
    expect(JSON.stringify(partnership)).toBe(before);
  }
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
