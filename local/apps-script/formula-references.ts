/** Texts of a formula first, so that what stands in them is no reference. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(?:(\$?)(\d+))?)?(?![\p{L}\p{N}_.(])/gu;

/** A cell or range that a formula names. */
export interface Reference {
  /** None for one in the formula's own tab. */
  readonly tab: string | undefined;
  readonly left: string;
  readonly top: number;
  readonly right: string;
  /** None for a range that goes on to the end of the tab, as `A2:A`. */
  readonly bottom: number | undefined;
  readonly isRange: boolean;
  /** The `$` before left, top, right, bottom. */
  readonly fixed: readonly [string, string, string, string];
}

/** The formula with each reference written anew. */
export function withReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(TOKENS, (token, quoted, plain, f1, left, f2, top, f3, right, f4, bottom) => {
    if (left === undefined) return token;
    const tab = quoted === undefined ? plain : String(quoted).replaceAll("''", "'");
    return rewrite({
      tab: tab === undefined ? undefined : String(tab),
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
export function referenceText({ tab, left, top, right, bottom, isRange, fixed }: Reference): string {
  const [f1, f2, f3, f4] = fixed;
  const end = isRange ? `:${f3}${right}${bottom === undefined ? "" : `${f4}${bottom}`}` : "";
  const cells = `${f1}${left}${f2}${top}${end}`;
  if (tab === undefined) return cells;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) ? tab : `'${tab.replaceAll("'", "''")}'`;
  return `${name}!${cells}`;
}

/** The formula with ranges that go on to the end of their tab ended at a row: Excel and the formula engine know no others. */
export function withEnds(formula: string, lastRow: (tab: string) => number): string {
  return withReferences(formula, (reference) => {
    const { tab, top, bottom, fixed } = reference;
    if (bottom !== undefined || tab === undefined) return referenceText(reference);
    const [f1, f2, f3] = fixed;
    return referenceText({
      ...reference,
      bottom: Math.max(lastRow(tab), top),
      fixed: [f1, f2, f3, "$"],
    });
  });
}
