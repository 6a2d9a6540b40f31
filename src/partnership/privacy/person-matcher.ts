import { normalised } from "../../core/schema/cell.ts";
import type { Identifiers } from "./identifiers.ts";
import {
  emailPattern,
  escaped,
  initialPattern,
  mailboxPattern,
  namePattern,
  reversedPattern,
} from "./patterns.ts";
import { phonePattern } from "./phone.ts";

/** What of the person a text holds. */
export type HitKind = "name" | "email" | "phone" | "fingerprint";

/** A stretch of a text that means the person, or may do. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: HitKind;
  /** Whether it can mean nobody else; only then the program replaces it. */
  readonly certain: boolean;
}

/** Finds one person in texts. */
export interface PersonMatcher {
  /**
   * Where the text means the person, in order and without overlaps.
   *
   * @param refersToPeople Whether the text is a cell that holds names of rows in Personer.
   */
  hitsIn(text: string, refersToPeople?: boolean): readonly Hit[];
}

/** A name that stands alone in a cell, or alone between semicolons or on a line, is the whole of a part. */
const PARTS = /[^;\n]+/g;

/** A matcher for what a person is known by. Texts are compared in Unicode's composed form: give `hitsIn` such a text. */
export function personMatcher(known: Identifiers): PersonMatcher {
  const certain: readonly Search[] = [
    ...known.names.map((name) => search("name", namePattern(name))),
    ...known.emails.map((email) => search("email", emailPattern(email))),
    ...known.phones.map((phone) => search("phone", phonePattern(phone))),
    ...known.fingerprints.map((text) => search("fingerprint", escaped(text))),
  ];
  const anyName = [...known.names, ...known.doubtfulNames];
  const doubtful: readonly Search[] = [
    ...known.doubtfulNames.map((name) => search("name", namePattern(name))),
    ...anyName.flatMap((name) => searches("name", reversedPattern(name), initialPattern(name))),
    ...anyName.flatMap((name) => searches("email", mailboxPattern(name))),
    // A surname can be an ordinary word; with its capital it is worth a look.
    ...known.surnames.map(
      (name) => ({ kind: "name", pattern: new RegExp(namePattern(name), "gu") }) as const,
    ),
    ...known.sharedEmails.map((email) => search("email", emailPattern(email))),
    ...known.sharedPhones.map((phone) => search("phone", phonePattern(phone))),
  ];
  const any = new RegExp([...certain, ...doubtful].map(({ pattern }) => pattern.source).join("|"), "iu");
  // Of the others only those matter in whose names something of ours stands; there can be thousands.
  const others = known.othersNames
    .filter((name) => any.test(name))
    .map((name) => new RegExp(namePattern(name), "giu"));
  const rowNames = new Set(known.rowNames.map(normalised));
  const reversed = known.names.flatMap((name) => searches("name", reversedPattern(name)));
  const wholeNames = new Set(known.wholeNames.map(normalised));
  const isWhole = (part: string, refersToPeople: boolean) =>
    (refersToPeople && rowNames.has(normalised(part))) ||
    wholeNames.has(normalised(part)) ||
    reversed.some(({ pattern }) => new RegExp(`^${pattern.source}$`, "iu").test(part.trim()));
  return {
    hitsIn(text, refersToPeople = false) {
      if (!any.test(text)) return [];
      const elsewhere = spansOf(text, others);
      const hits: Hit[] = [];
      const add = (hit: Hit) => {
        if (hits.every((known) => hit.end <= known.start || hit.start >= known.end)) hits.push(hit);
      };
      for (const { start, end, part } of partsOf(text))
        if (isWhole(part, refersToPeople)) add({ start, end, kind: "name", certain: true });
      for (const [searched, isCertain] of [
        [certain, true],
        [doubtful, false],
      ] as const)
        for (const { kind, pattern } of searched)
          for (const { start, end } of spansOf(text, [pattern]))
            if (kind !== "name" || !isInside(start, end, elsewhere))
              add({ start, end, kind, certain: isCertain });
      return hits.sort((a, b) => a.start - b.start);
    },
  };
}

interface Search {
  readonly kind: HitKind;
  readonly pattern: RegExp;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function search(kind: HitKind, pattern: string): Search {
  return { kind, pattern: new RegExp(pattern, "giu") };
}

function searches(kind: HitKind, ...patterns: readonly (string | undefined)[]): readonly Search[] {
  return patterns.flatMap((pattern) => (pattern === undefined ? [] : [search(kind, pattern)]));
}

function spansOf(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function partsOf(text: string): readonly (Span & { readonly part: string })[] {
  return Array.from(text.matchAll(PARTS), (match) => {
    const part = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: start + part.length, part };
  });
}

function isInside(start: number, end: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}
