import Mustache from "mustache";

/** Fills `{{markers}}` in plain text; a value is put in as it is. @throws never; an unknown marker becomes nothing, so check `markersOf` first. */
export function fillText(template: string, values: object): string {
  return Mustache.render(template, values, {}, { escape: String });
}

/** Fills `{{markers}}` in HTML; every value is escaped, so that text from the sheet stays text. */
export function fillHtml(template: string, values: object): string {
  return Mustache.render(template, values);
}

/**
 * The names of the markers in a text.
 *
 * @returns `undefined` where the text cannot be read as a template, e.g. for a marker that is not closed.
 */
export function markersOf(template: string): readonly string[] | undefined {
  try {
    return Mustache.parse(template)
      .filter(([kind]) => kind !== "text")
      .map(([, name]) => String(name));
  } catch {
    return undefined;
  }
}
