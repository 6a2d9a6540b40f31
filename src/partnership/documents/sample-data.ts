import type { MarkerMeaning, Markers, TemplateData, TemplateValue } from "./document.ts";

/** What stands where a marker holds a text. */
const TEXT = "Exempel";

/** How the meaning of a marker begins that is a condition and not a text. */
export const CONDITION = "sant om";

/**
 * Made-up data for a kind of document, by which a template can be tried in all its parts, whatever the workbook holds: once with
 * everything filled in and two items in each list, once with nothing.
 *
 * @param frame Markers that every kind has, so that they have values too.
 */
export function sampleData(markers: Markers, frame: Markers): readonly TemplateData[] {
  const all = { ...markers, ...frame };
  return [filledIn(all), emptied(all)];
}

function filledIn(markers: Markers): TemplateData {
  return mapped(markers, (meaning): TemplateValue => {
    if (typeof meaning === "string") return isCondition(meaning) ? true : TEXT;
    return "." in meaning.within ? [TEXT, TEXT] : [filledIn(meaning.within), filledIn(meaning.within)];
  });
}

function emptied(markers: Markers): TemplateData {
  return mapped(markers, (meaning): TemplateValue => {
    if (typeof meaning === "string") return isCondition(meaning) ? false : "";
    return [];
  });
}

function isCondition(meaning: string): boolean {
  return meaning.startsWith(CONDITION);
}

function mapped(markers: Markers, value: (meaning: MarkerMeaning) => TemplateValue): TemplateData {
  return Object.fromEntries(Object.entries(markers).map(([marker, meaning]) => [marker, value(meaning)]));
}
