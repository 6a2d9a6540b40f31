import type { TemplateFault, TemplatePlace } from "../core/template-fault.ts";
import { plainXmlText } from "../core/xml-text.ts";
import { utf8Text } from "./zip/utf8-text.ts";

/** Where people write in a document. Footnotes and comments cannot hold what a template needs. */
const PARTS: readonly (readonly [TemplatePlace["part"], RegExp])[] = [
  ["body", /^word\/document\d*\.xml$/],
  ["header", /^word\/header\d*\.xml$/],
  ["footer", /^word\/footer\d*\.xml$/],
];
/** The innermost: a paragraph can hold a text box with others. */
const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const RUN_TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const HEADING = /<w:pStyle w:val="(Title|Heading\d|Rubrik\d?|heading\d)"/i;
const MOST_CHARACTERS = 60;

/**
 * The faults with the paragraph that each marker stands in first; a fault of the file as a whole has none.
 *
 * @param parts The template's files by path.
 */
export function withPlaces(parts: Parts, faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const paragraphs = paragraphsOf(parts);
  return faults.map((fault) => {
    const place = paragraphs.find(({ whole }) => isIn(whole, fault));
    if (place === undefined) return fault;
    const { part, heading, whole } = place;
    return { ...fault, place: { part, heading, text: shortened(whole) } };
  });
}

type Parts = ReadonlyMap<string, Uint8Array>;

interface Paragraph {
  readonly part: TemplatePlace["part"];
  readonly heading: string;
  readonly whole: string;
}

/** Paragraphs with their whole text, which formatting may have cut into many pieces. */
function paragraphsOf(parts: Parts): readonly Paragraph[] {
  return PARTS.flatMap(([part, names]) =>
    [...parts].flatMap(([name, content]) => {
      if (!names.test(name)) return [];
      let heading = "";
      return (utf8Text(content).match(PARAGRAPH) ?? []).map((xml) => {
        const whole = [...xml.matchAll(RUN_TEXT)].map((match) => plainXmlText(match[1] ?? "")).join("");
        const paragraph = { part, heading, whole };
        if (HEADING.test(xml)) heading = whole;
        return paragraph;
      });
    }),
  );
}

function isIn(text: string, { id, marker }: TemplateFault): boolean {
  const name = marker.trim();
  if (name === "" || id === "missing-marker") return false;
  if (id === "unclosed-marker") return text.includes(`{${name}`) || text.includes(`{ ${name}`);
  if (id === "unopened-marker") return text.includes(`${name}}`);
  if (id === "doubled-brace") return text.includes(name);
  return [...text.matchAll(/\{[#^/@%-]?\s*([^{}]*?)\s*\}/g)].some(
    ([, found]) => found === name || found?.split(" ").pop() === name,
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : line;
}
