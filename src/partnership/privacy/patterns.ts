import { wordsOf } from "./person-names.ts";

const LETTER = "[\\p{L}\\p{N}]";
const BETWEEN_WORDS = "(?:[\\s\\u00a0_]+|%20)";
const DASHES = "[-‐‑–—]";

/** The name as words of their own, in any case, with the genitive's ending left outside. */
export function namePattern(name: string): string {
  return alone(wordsOf(name).map(escaped).join(BETWEEN_WORDS));
}

/** The words in the other order: `Efternamn, Förnamn`. */
export function reversedPattern(name: string): string | undefined {
  const words = wordsOf(name);
  const last = words[words.length - 1];
  if (last === undefined || words.length < 2) return undefined;
  const first = words.slice(0, -1).map(escaped).join(BETWEEN_WORDS);
  return alone(`${escaped(last)}(?:\\s*,\\s*|${BETWEEN_WORDS})${first}`);
}

/** The first letter and the surname: `A. Efternamn`. */
export function initialPattern(name: string): string | undefined {
  const words = wordsOf(name);
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined || words.length < 2) return undefined;
  return alone(`${escaped(first.slice(0, 1))}\\.?\\s*${escaped(last)}`);
}

/** The name as the beginning of an address at any domain: `förnamn.efternamn@`. */
export function mailboxPattern(name: string): string | undefined {
  const words = wordsOf(name);
  if (words.length < 2) return undefined;
  return `(?<!${LETTER})${words.map((word) => escaped(plainLetters(word))).join("[._-]")}@[^\\s@<>(),;:"]+`;
}

/** The address as a whole, not as a part of a longer one. */
export function emailPattern(email: string): string {
  return `(?<![\\p{L}\\p{N}._%+-])${escaped(email)}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`;
}

/** The text wherever it stands. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/[-‐‑–—]/g, DASHES);
}

/** A name's words not as a part of longer words, nor of a double name. */
function alone(pattern: string): string {
  return `(?<!${LETTER}|${LETTER}${DASHES})${pattern}(?=(?::?s)?(?!${LETTER}|${DASHES}${LETTER}))`;
}

/** A name as addresses spell it. */
function plainLetters(word: string): string {
  return word
    .replace(/[åäÅÄ]/g, "a")
    .replace(/[öÖ]/g, "o")
    .replace(/[éÉ]/g, "e")
    .replace(/[üÜ]/g, "u");
}
