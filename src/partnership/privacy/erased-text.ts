import type { Hit, HitKind } from "./person-matcher.ts";

const INSTEAD: Partial<Record<HitKind, string>> = {
  email: "(gallrad e-postadress)",
  phone: "(gallrat telefonnummer)",
};

/** The text with the pseudonym in place of every certain hit; `Namns` keeps its genitive as `Gallrad person 1:s`. */
export function erasedText(
  text: string,
  hits: readonly Hit[],
  pseudonym: string,
  fingerprint: string,
): string {
  let erased = "";
  let at = 0;
  for (const { start, end, kind } of hits.filter(({ certain }) => certain)) {
    const isWhole = text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
    const instead = kind === "fingerprint" ? fingerprint : isWhole ? pseudonym : (INSTEAD[kind] ?? pseudonym);
    const genitive = kind === "name" && /^s(?![\p{L}\p{N}])/u.test(text.slice(end));
    erased += text.slice(at, start) + instead + (genitive ? ":" : "");
    at = end;
  }
  return erased + text.slice(at);
}
