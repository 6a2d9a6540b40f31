import { describe, expect, it } from "vitest";
import type { ErasureRecord } from "../../../src/partnership/privacy/erasure-record.ts";
import { personExtract } from "../../../src/partnership/privacy/person-extract.ts";
import { found, gridsWith } from "../privacy/a-workbook.ts";
import { type Block, blocksOf, documentText } from "./document-text.ts";
import { example, filled, missingIn } from "./filled.ts";

const VERA = {
  name: "Vera Provsson",
  organisation: "Gävle",
  email: "vera@gavle.example",
  phone: "070-123 45 67",
  source: "Exempel",
};

/** The extract for Vera out of a small workbook. */
function extract(copies = { searched: true, letters: ["a.eml"], documents: ["Arbetsplan.docx"] }) {
  const grids = gridsWith({
    people: [VERA, { name: "Bo Test" }],
    mandates: [
      { person: VERA.name, party: "Gävle", role: "official", from: "2020-01-01", to: "2020-12-31" },
      { person: "Bo Test", party: "Gävle", role: "elected" },
    ],
    cases: [
      {
        name: "KS 2020/1",
        organisation: "Gävle",
        title: "Svar",
        reservation: "Vera Provsson reserverar sig.",
      },
    ],
    steps: [{ activity: "2020:1", how: "V. Provsson återkommer." }],
    ledger: [
      {
        key: "P3|x|2020-10-01|-30|people-1",
        time: "2020-09-01 07:00",
        rule: "P3",
        about: "Utträde",
        recipient: "people-1",
        status: "sent",
        run: "r1",
      },
      {
        key: "P3|x|2020-10-01|-30|people-2",
        time: "2020-09-01 07:00",
        rule: "P3",
        recipient: "people-2",
        status: "sent",
        run: "r1",
      },
    ],
  });
  const { read, tabs, places, person } = found(grids, VERA.name);
  return personExtract(read, tabs, places, person, copies);
}

const RECORD: ErasureRecord = {
  decision: { dnr: "KS 2022/12", date: "2022-02-01" },
  day: "2022-03-01",
  time: "07:00",
  who: "arkivarie@gavle.example",
  personId: "people-1",
  pseudonym: "Gallrad person 1",
  counts: [
    { title: "Personer", heading: "Namn", number: 1 },
    { title: "Uppdrag", heading: "Person", number: 12_000 },
    { title: "Egen flik", heading: "", number: 1 },
  ],
  kept: [{ title: "Uppdrag", number: 2 }],
  doubts: [{ place: "Delmoment!B2", kind: "similar" }],
  letters: 3,
  documents: [{ title: "Överenskommelse: Avtalet, version 1", created: "2020-02-01 08:00" }],
  searched: true,
};
const EMPTY: ErasureRecord = {
  ...RECORD,
  kept: [],
  doubts: [],
  letters: undefined,
  documents: [],
  searched: false,
};

describe("the extract", () => {
  it("reads as its golden text", async () => {
    const text = documentText(filled("D17", example, { extract: extract() }));
    await expect(text).toMatchFileSnapshot("golden/D17.txt");
  });

  it("tells of whole rows about the person, of cells that mention the person elsewhere, and of nobody else's rows", () => {
    const { tabs, doubtful } = extract();
    expect(tabs.map(({ title, rows }) => [title, rows.map(({ row }) => row)])).toEqual([
      ["Ärenden", [2]],
      ["Personer", [2]],
      ["Uppdrag", [2]],
      ["Utskick", [2]],
    ]);
    expect(tabs[0]?.rows[0]?.lines).toEqual(["Dnr: KS 2020/1", "Reservation: Vera Provsson reserverar sig."]);
    expect(tabs[2]?.rows[0]?.lines).toEqual([
      "Person: Vera Provsson",
      "Part: Gävle",
      "Roll: Tjänsteperson",
      "Från: 2020-01-01",
      "Till: 2020-12-31",
    ]);
    expect(doubtful.map(({ title }) => title)).toEqual(["Delmoment"]);
  });

  it("says where letters and documents are when the program cannot look into them", () => {
    const text = documentText(
      filled("D17", example, { extract: extract({ searched: false, letters: [], documents: [] }) }),
    );
    expect(text).toContain("de finns i avsändarens mapp Skickat");
    expect(text).not.toContain("outbox");
  });

  it("is called by the person's number, so that neither file nor log holds the name", () => {
    const blocks = blocksOf(filled("D17", example, { extract: extract() }));
    expect(blocks[0]).toMatchObject({ text: "Registerutdrag", style: "Title" });
    expect(missingIn("D17", example, {})).toEqual(["Kör kommandot Registerutdrag."]);
  });
});

describe("the protocol", () => {
  it.each([
    ["D18", RECORD],
    ["D18-tomt", EMPTY],
  ])("reads as its golden text %s", async (name, erasure) => {
    const text = documentText(filled("D18", example, { erasure }));
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it("has no hole, and a heading row in every table", () => {
    for (const docx of [
      filled("D18", example, { erasure: RECORD }),
      filled("D18", example, { erasure: EMPTY }),
      filled("D17", example, { extract: extract() }),
    ]) {
      expect(documentText(docx)).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      const tables = blocksOf(docx).filter(
        (block): block is Block & { kind: "table" } => block.kind === "table",
      );
      expect(tables.length).toBeGreaterThan(0);
      for (const { headerRows, rows } of tables) expect([headerRows, rows.length > 1]).toEqual([1, true]);
    }
  });
});
