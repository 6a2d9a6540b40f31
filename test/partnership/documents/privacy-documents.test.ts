import { describe, expect, it } from "vitest";
import { EMPTY, extract, RECORD } from "./a-person.ts";
import { type Block, blocksOf, documentText } from "./document-text.ts";
import { example, filled, missingIn } from "./filled.ts";

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
