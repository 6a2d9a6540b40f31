import { displayValue, type SheetState } from "../apps-script/index.ts";
import { isDateFormat } from "../apps-script/number-format.ts";
import { patchedGrid } from "../apps-script/patches.ts";
import { areaFrom, lastUsedColumn, lastUsedRow, shownValue } from "../apps-script/sheet-cells.ts";

/** Every cell of a tab in use as text: dates as `2020-05-14`, with `07:00` after them only where the cell has a time. */
export function tabText(sheet: SheetState): string[][] {
  const area = areaFrom(1, 1, lastUsedRow(sheet), lastUsedColumn(sheet));
  const formats = patchedGrid(sheet.numberFormats, area, undefined);
  return formats.map((line, index) =>
    line.map((format, place) => {
      const cell = sheet.rows[index]?.[place] ?? null;
      if (!isDateFormat(format)) return displayValue(cell);
      const value = shownValue(cell);
      const day = typeof value === "number" && Number.isInteger(value);
      return displayValue(cell, day ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm");
    }),
  );
}
