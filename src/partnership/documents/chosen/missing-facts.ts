import type { Columns, Sheet } from "../../../core/schema/sheet.ts";
import { quoted } from "../../../messages/lists.ts";

/** Where a cell stands: `(fliken ”Parter”, rad 3, kolumnen ”Organisationer”)`. @param column Name of the column in the tab's definition. */
export function atCell<C extends Columns>(
  sheet: Sheet<C>,
  { row }: { readonly row: number },
  column: keyof C & string,
): string {
  return `(fliken ${quoted(sheet.title)}, rad ${row}, kolumnen ${quoted(headerOf(sheet, column))})`;
}

/** The sentence for an empty cell that a document cannot do without. */
export function missingCell<C extends Columns>(
  sheet: Sheet<C>,
  row: { readonly row: number },
  column: keyof C & string,
): string {
  return `${quoted(headerOf(sheet, column))} är inte ifylld ${atCell(sheet, row, column)}.`;
}

/** The sentence for rows that a document cannot do without. @param what What is lacking, e.g. `Överenskommelsen har inga parter`. */
export function missingRows<C extends Columns>(
  sheet: Sheet<C>,
  column: keyof C & string,
  what: string,
): string {
  return `${what} (fliken ${quoted(sheet.title)}, kolumnen ${quoted(headerOf(sheet, column))}).`;
}

/** Where a sentence of this file says that something is lacking; `undefined` where it says no place. */
export function placeTold(
  sentence: string,
): { readonly tab: string; readonly row: number | undefined; readonly header: string } | undefined {
  const [, tab, row, header] = PLACE.exec(sentence) ?? [];
  if (tab === undefined || header === undefined) return undefined;
  return { tab, row: row === undefined ? undefined : Number(row), header };
}

/** The last one in the sentence: what comes before may quote what people have written. */
const PLACE = /.*\(fliken ”([^”]+)”(?:, rad (\d+))?, kolumnen ”([^”]+)”\)/s;

function headerOf<C extends Columns>(sheet: Sheet<C>, column: keyof C & string): string {
  return sheet.columns[column]?.header ?? column;
}
