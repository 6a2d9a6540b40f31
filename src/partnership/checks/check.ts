import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Issue, Severity } from "../../core/issue.ts";
import type { Columns, Sheet } from "../../core/schema/sheet.ts";
import type { Partnership } from "../partnership.ts";
import type { SheetId } from "../sheets/index.ts";

/** One thing that is looked for in the whole workbook; a file each in this folder. */
export interface Check {
  /** Stable: people filter *Kontroll* by it. */
  readonly code: string;
  /** What its findings are unless one says otherwise. */
  readonly severity: Severity;
  /** What the check looks for: one Swedish sentence for the handbook. */
  readonly about: string;
  /** Tabs without which it would report what only looks wrong: it is left out when one of them cannot be read. */
  readonly reads: readonly SheetId[];
  /** Everything that is wrong in this way on the day. */
  find(partnership: Partnership, today: CivilDate): readonly Issue[];
}

/** What a check says at one place. */
export interface Found {
  readonly sheet: string;
  readonly row?: number;
  readonly header?: string;
  readonly message: string;
  readonly action: string;
  /** Only where it differs from the check's own. */
  readonly severity?: Severity;
}

/** Defines a check whose findings all have its code and, unless they say otherwise, its severity. */
export function defineCheck(definition: {
  code: string;
  severity: Severity;
  about: string;
  reads: readonly SheetId[];
  find(partnership: Partnership, today: CivilDate): Iterable<Found>;
}): Check {
  const { code, severity, find } = definition;
  return {
    ...definition,
    find: (partnership, today) =>
      [...find(partnership, today)].map((found) => ({ severity, ...found, code })),
  };
}

/**
 * A finding at a cell.
 *
 * @param column Name of the column in the tab's definition.
 * @param message What is wrong, one sentence. @param action What to do, one sentence.
 */
export function at<C extends Columns>(
  sheet: Sheet<C>,
  row: { readonly row: number },
  column: keyof C & string,
  message: string,
  action: string,
): Found {
  return { sheet: sheet.id, row: row.row, header: sheet.columns[column]?.header ?? column, message, action };
}

/** A finding about a tab as a whole. */
export function inTab(sheet: Sheet, message: string, action: string): Found {
  return { sheet: sheet.id, message, action };
}
