import { spawnSync } from "node:child_process";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { pdfByLibreOffice } from "../../../local/store/pdf-by-libreoffice.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PARTS = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Arbetsplan</w:t></w:r></w:p></w:body></w:document>`,
};

function aDocx(): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(PARTS)) zip.file(name, content);
  return zip.generate({ type: "uint8array" });
}

describe("a PDF of a Word file", () => {
  it("is made where LibreOffice is installed, and is nothing where it is not", () => {
    const installed = spawnSync("soffice", ["--version"]).error === undefined;
    const pdf = pdfByLibreOffice(aDocx());
    expect(pdf && Buffer.from(pdf.subarray(0, 5)).toString()).toBe(installed ? "%PDF-" : undefined);
    // Tagged, so that it can be read out.
    if (pdf !== undefined) expect(Buffer.from(pdf).toString("latin1")).toMatch(/\/Marked true/);
  });
});
