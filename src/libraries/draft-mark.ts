import PizZip from "pizzip";
import { datedZip } from "./zip/dated-zip.ts";

const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>/g;
const RUN_TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;
const EDGE = /^word\/(header|footer)\d*\.xml$/;
const BODY = /^word\/document\d*\.xml$/;

/**
 * The document without its draft mark, wherever people or programs have moved it: in headers and footers each occurrence goes, in
 * the text only a paragraph that says nothing else, since a text may be about drafts.
 *
 * @param docx As Word or Google Docs stores it; a mark may be cut into several runs.
 * @param day Day that the file is dated, `YYYY-MM-DD`.
 * @throws {Error} where it is no .docx.
 */
export function withoutDraftMark(docx: Uint8Array, mark: string, day: string): Uint8Array {
  const zip = new PizZip(docx);
  for (const { name } of zip.file(/^word\/[^/]+\.xml$/)) {
    if (!EDGE.test(name) && !BODY.test(name)) continue;
    const before = zip.file(name)?.asText() ?? "";
    const after = before.replace(PARAGRAPH, (paragraph) => withoutMark(paragraph, mark, BODY.test(name)));
    if (after !== before) zip.file(name, after);
  }
  return datedZip(zip, day);
}

function withoutMark(paragraph: string, mark: string, onlyAlone: boolean): string {
  const texts = [...paragraph.matchAll(RUN_TEXT)].map((match) => match[2] ?? "");
  const whole = texts.join("");
  const at = whole.indexOf(mark);
  if (at < 0 || (onlyAlone && whole.trim() !== mark)) return paragraph;
  let passed = 0;
  const without = paragraph.replace(RUN_TEXT, (_, open: string, text: string, close: string) => {
    const within = (place: number) => Math.min(Math.max(place - passed, 0), text.length);
    const kept = text.slice(0, within(at)) + text.slice(within(at + mark.length));
    passed += text.length;
    return open + kept + close;
  });
  return onlyAlone ? without : withoutMark(without, mark, onlyAlone);
}
