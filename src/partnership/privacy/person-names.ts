/** The name without what stands in parentheses after it: `Namn (Gävle)` → `Namn`. */
export function baseName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, "").trim() || name.trim();
}

/** The words of a name. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

const PSEUDONYM = "Gallrad person";
const PSEUDONYMS = new RegExp(`${PSEUDONYM} (\\d+)`, "g");

/** Whether the row has been erased: then it is called by a number. */
export function isPseudonym(name: string): boolean {
  return new RegExp(`^${PSEUDONYM} \\d+$`).test(name);
}

/** The pseudonym after every one that stands in any of the texts, so that none is ever used for two people. */
export function nextPseudonym(texts: Iterable<string>): string {
  let highest = 0;
  for (const text of texts) {
    if (!text.includes(PSEUDONYM)) continue;
    for (const [, number] of text.matchAll(PSEUDONYMS)) highest = Math.max(highest, Number(number));
  }
  return `${PSEUDONYM} ${highest + 1}`;
}
