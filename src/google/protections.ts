type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How the program's own protections are known: their descriptions, which people see beside them. */
export const PROTECTED = {
  tab: "Partnerskapsarket: Fliken skrivs av programmet.",
  headings: "Partnerskapsarket: Rubrikerna behövs för att kolumnerna ska hittas.",
  ids: "Partnerskapsarket: Programmets eget nummer på raden.",
  formulas: "Partnerskapsarket: Formlerna räknar själva. Lägg upp arket sätter tillbaka dem.",
} as const;

/** Warns before a tab that only the program writes is changed by hand. */
export function protectTab(tab: Tab): void {
  warn(tab.protect(), PROTECTED.tab);
}

/** Warns before a heading is changed. @param columns How many, from the left. */
export function protectHeadings(tab: Tab, columns: number): void {
  warn(tab.getRange(1, 1, 1, columns).protect(), PROTECTED.headings);
}

/** Warns before a row's id is changed. */
export function protectIds(cells: Range): void {
  warn(cells.protect(), PROTECTED.ids);
}

/** Warns before a range is changed, with what the warning is about. */
export function warn(protection: Protection, description: string): void {
  protection.setDescription(description).setWarningOnly(true);
}
