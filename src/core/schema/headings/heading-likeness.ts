/**
 * How alike two headings are, from 0 to 1. Case, accents, spaces and punctuation do not matter: `E-post` and `epost` are the
 * same. A heading that is the other one with an ending (`Orten` for `Ort`) is much like it, one with more words is not.
 */
export function headingLikeness(a: string, b: string): number {
  const [left, right] = [folded(a), folded(b)];
  if (left === "" || right === "") return 0;
  if (left === right) return 1;
  const edits = 1 - distance(left, right) / Math.max(left.length, right.length);
  return inflects(a, b) || inflects(b, a) ? Math.max(edits, INFLECTED) : edits;
}

const INFLECTED = 0.75;
const SHORTEST_STEM = 3;

function inflects(word: string, stem: string): boolean {
  const [longer, shorter] = [word.trim().toLowerCase(), stem.trim().toLowerCase()];
  return (
    shorter.length >= SHORTEST_STEM && longer.startsWith(shorter) && !/\s/.test(longer.slice(shorter.length))
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Letters to add, remove or exchange to make one text of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let place = 1; place <= b.length; place++) {
      const exchanged = (above[place - 1] ?? 0) + (a[row - 1] === b[place - 1] ? 0 : 1);
      line.push(Math.min(exchanged, (above[place] ?? 0) + 1, (line[place - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
