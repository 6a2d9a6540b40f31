import { listedBriefly } from "../../../messages/lists.ts";

/** What there is to say of cells and rows of a file; the same words for many places are said once. */
export interface Remarks {
  add(words: string, place: string): void;
  /** A line for each, in the order they first came up, with the places they concern put in by `line`. */
  lines(line: (words: string, places: readonly string[]) => string): readonly string[];
  readonly size: number;
}

/** Lines that a person will read through; of the rest only their number is told. */
const MOST_LINES = 60;

/** An empty collection. */
export function remarks(): Remarks {
  const found = new Map<string, string[]>();
  return {
    add(words, place) {
      const places = found.get(words);
      if (places === undefined) found.set(words, [place]);
      else places.push(place);
    },
    lines(line) {
      const all = [...found];
      const shown = all.slice(0, MOST_LINES).map(([words, places]) => line(words, places));
      const rest = all.slice(MOST_LINES).reduce((sum, [, places]) => sum + places.length, 0);
      return rest === 0 ? shown : [...shown, `… och ${rest} till av samma slag.`];
    },
    get size() {
      return found.size;
    },
  };
}

/** `Blad1!C4: …`, with the places first. */
export function atPlaces(words: string, places: readonly string[]): string {
  return `${listedBriefly(places)}: ${words}`;
}
