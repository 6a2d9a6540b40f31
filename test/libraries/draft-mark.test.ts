import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { withoutDraftMark } from "../../src/libraries/draft-mark.ts";

/** A document with these runs in its header's and its text's only paragraph. */
function aDocx({ header = [], text = [] }: { header?: string[]; text?: string[] }): Uint8Array {
  const paragraph = (runs: readonly string[]) =>
    `<w:p><w:pPr/>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
  const zip = new PizZip();
  zip.file("word/header1.xml", `<w:hdr>${paragraph(header)}</w:hdr>`);
  zip.file("word/document.xml", `<w:document><w:body>${paragraph(text)}</w:body></w:document>`);
  return zip.generate({ type: "uint8array" });
}

function textIn(docx: Uint8Array, part: "header1" | "document"): string {
  return (new PizZip(docx).file(`word/${part}.xml`)?.asText() ?? "").replace(/<[^>]*>/g, "");
}

const settled = (parts: Parameters<typeof aDocx>[0]) =>
  withoutDraftMark(aDocx(parts), "UTKAST", "2020-03-01");

describe("the draft mark", () => {
  it.each([
    [["Partnerskapet", "UTKAST"], "Partnerskapet"],
    [["Partnerskapet ", "UT", "KA", "ST", " 1"], "Partnerskapet  1"],
    [["UTKAST UTKAST"], " "],
    [["Utkast"], "Utkast"],
    [[], ""],
  ])("goes from a header with the runs %j", (header, left) => {
    expect(textIn(settled({ header }), "header1")).toBe(left);
  });

  it("goes from the text where a paragraph says nothing else, and stays where the text is about drafts", () => {
    expect(textIn(settled({ text: ["UTK", "AST"] }), "document")).toBe("");
    expect(textIn(settled({ text: ["Ett UTKAST skickades ut."] }), "document")).toBe(
      "Ett UTKAST skickades ut.",
    );
  });
});
