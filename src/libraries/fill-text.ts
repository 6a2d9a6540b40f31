import Mustache from "mustache";

/**
 * Fills `{{markers}}` in plain text; a value is put in as it is, and a marker without a value becomes nothing.
 *
 * @throws where the text cannot be read as a template; `markersOf` tells beforehand.
 */
export function fillText(template: string, values: object): string {
  return Mustache.render(template, values, {}, { escape: String });
}

/** Fills `{{markers}}` in HTML; every value is escaped, so that text from the sheet stays text. @throws as `fillText` does. */
export function fillHtml(template: string, values: object): string {
  return Mustache.render(template, values);
}

/** A part of a parsed template: kind, content, place, and the parts within a section. */
type Part = readonly [
  kind: string,
  content: string,
  start: number,
  end: number,
  within?: unknown,
  ...rest: unknown[],
];

const MARKERS = ["name", "&"];
const SECTIONS = ["#", "^"];

/**
 * The names of the markers in a text, those within sections too.
 *
 * @returns `undefined` where the text cannot be read as a template, e.g. for a marker that is not closed, or asks for more
 * than markers: another template or other brackets.
 */
export function markersOf(template: string): readonly string[] | undefined {
  try {
    return namesIn(Mustache.parse(template) as unknown as readonly Part[]);
  } catch {
    return undefined;
  }
}

function namesIn(parts: readonly Part[]): readonly string[] | undefined {
  const names: string[] = [];
  for (const [kind, content, , , within] of parts) {
    if (kind === "text" || kind === "!") continue;
    if (!MARKERS.includes(kind) && !SECTIONS.includes(kind)) return undefined;
    names.push(content);
    if (!SECTIONS.includes(kind)) continue;
    const inside = namesIn(within as readonly Part[]);
    if (inside === undefined) return undefined;
    names.push(...inside);
  }
  return names;
}
