type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rules as texts that are the same where the rules are; each object is asked once. */
export function ruleDescriber(): (rule: Rule) => string {
  const known = new Map<Rule, string>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const values = rule
      .getCriteriaValues()
      .map((value: unknown) => (isRange(value) ? rangeText(value) : value));
    const text = JSON.stringify([String(rule.getCriteriaType()), rule.getAllowInvalid(), values]);
    known.set(rule, text);
    return text;
  };
}

function isRange(value: unknown): value is Range {
  return typeof (value as Partial<Range> | null)?.getA1Notation === "function";
}

/** Where a range begins; how far down it goes changes as the tab grows. */
function rangeText(range: Range): string {
  return `${range.getSheet().getSheetId()} ${range.getRow()} ${range.getColumn()}`;
}
