import type { Column } from "../core/schema/column.ts";

/** The note that a column's heading carries: what to write in the column. @param column `undefined` for the hidden id column. */
export function headingNote(column: Column | undefined): string {
  if (column === undefined) return "Programmets eget nummer på raden. Ändra det inte.";
  return [column.help, column.required ? "Måste fyllas i." : ""].filter((text) => text !== "").join("\n");
}
