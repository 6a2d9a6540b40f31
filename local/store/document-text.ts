import { extname } from "node:path";
import { plainXmlText } from "../../src/core/xml-text.ts";
import { unzipped } from "../../src/libraries/zip/unzipped.ts";

/** Far more than any document that the program makes. */
const MOST_BYTES = 200_000_000;
const WITH_PARTS = [".docx", ".xlsx"];
const TEXTS = [".html", ".txt", ".ics", ".csv", ".json", ".svg"];

/** Everything that is written in a document: a Word or Excel file's parts without their markup, or the text of a text file. */
export function documentText(name: string, bytes: Uint8Array): string {
  const ending = extname(name).toLowerCase();
  if (TEXTS.includes(ending)) return Buffer.from(bytes).toString("utf8");
  if (!WITH_PARTS.includes(ending)) return "";
  const parts = unzipped(bytes, (part) => /\.(xml|rels)$/.test(part), MOST_BYTES);
  return typeof parts === "string"
    ? ""
    : [...parts.values()].map((part) => shown(Buffer.from(part).toString("utf8"))).join("\n");
}

/** The text between the marks, a line for each paragraph; addresses that links lead to stand in attributes. */
function shown(xml: string): string {
  const addresses = Array.from(xml.matchAll(/ Target="([^"]*)"/g), ([, target]) => target ?? "");
  const text = xml.replace(/<\/(?:w:p|si|row)>/g, "\n").replace(/<[^>]*>/g, "");
  return plainXmlText([text, ...addresses].join("\n"));
}
