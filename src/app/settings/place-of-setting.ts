import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { settingDefinitions } from "../../partnership/settings.ts";
import { settings } from "../../partnership/sheets/settings.ts";
import { type SettingId, settingCell } from "./settings-form.ts";

/** The cell that holds a setting's value; `undefined` where there is no such setting or no row for it. Settings have no ids: they are known by their names. */
export function placeOfSetting(read: ReadWorkbook, name: string) {
  const id = (Object.keys(settingDefinitions) as SettingId[]).find(
    (each) => settingDefinitions[each].name === name,
  );
  const { grid, layout } = readingOf(read.readings, "settings");
  const row = id === undefined ? undefined : settingCell(read, id)?.row;
  const index = layout.indexes.get("value");
  if (row === undefined || index === undefined) return undefined;
  const cell = grid[row - 1]?.[index] ?? "";
  return { sheet: settings.id, column: settings.columns.value, row, index, cell };
}
