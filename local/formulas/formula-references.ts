/** Texts of a formula first, so that what stands in them is no reference. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(?:(\$?)(\d+))?)?/gu;

/** A cell or range of another tab that a formula names. */
export interface Reference {
  readonly tab: string;
  readonly left: string;
  readonly top: number;
  readonly right: string;
  /** None for a range that goes on to the end of the tab, as `A2:A`. */
  readonly bottom: number | undefined;
  readonly isRange: boolean;
  /** The `$` before left, top, right, bottom. */
  readonly fixed: readonly [string, string, string, string];
}

/** The formula with each reference to another tab written anew. */
export function withReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(TOKENS, (token, quoted, plain, f1, left, f2, top, f3, right, f4, bottom) => {
    if (left === undefined) return token;
    return rewrite({
      tab: quoted === undefined ? String(plain) : String(quoted).replaceAll("''", "'"),
      left: String(left),
      top: Number(top),
      right: String(right ?? left),
      bottom: right === undefined ? Number(top) : bottom === undefined ? undefined : Number(bottom),
      isRange: right !== undefined,
      fixed: [f1 ?? "", f2 ?? "", f3 ?? "", f4 ?? ""],
    });
  });
}

/** A reference as a formula spells it; a name of more than letters and digits stands in quotes. */
function referenceText({ tab, left, top, right, bottom, isRange, fixed }: Reference): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) ? tab : `'${tab.replaceAll("'", "''")}'`;
  const [f1, f2, f3, f4] = fixed;
  const end = isRange ? `:${f3}${right}${bottom === undefined ? "" : `${f4}${bottom}`}` : "";
  return `${name}!${f1}${left}${f2}${top}${end}`;
}

/** The formula with ranges that go on to the end of their tab ended at a row: Excel and the formula engine know no others. */
export function withEnds(formula: string, lastRow: (tab: string) => number): string {
  return withReferences(formula, (reference) =>
    referenceText({
      ...reference,
      bottom: reference.bottom ?? Math.max(lastRow(reference.tab), reference.top),
      fixed:
        reference.bottom === undefined ? ([...reference.fixed.slice(0, 3), "$"] as never) : reference.fixed,
    }),
  );
}
