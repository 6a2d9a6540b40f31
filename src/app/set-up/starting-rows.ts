import { normalised } from "../../core/schema/cell.ts";
import type { NewRow, Sheet } from "../../core/schema/sheet.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { reminderRuleRows } from "../../partnership/reminders/rule-rows.ts";
import { type Settings, settingDefinitions, settingText } from "../../partnership/settings.ts";

/** New rows by sheet id. */
export type StartingRows = ReadonlyMap<string, readonly NewRow<Sheet>[]>;

/** The rows that every workbook has and this one lacks: a row for each setting and each reminder rule. */
export function missingStartingRows(read: ReadWorkbook, values: Partial<Settings>): StartingRows {
  const settings = Object.entries(settingDefinitions)
    .filter(([, { name }]) => !hasName(read, "settings", name))
    .map(([id, { name, description, fallback }]) => ({
      name,
      value: settingText(id as keyof Settings, values[id as keyof Settings] ?? fallback),
      description,
    }));
  const rules = reminderRuleRows().filter(({ name }) => !hasName(read, "reminderRules", name ?? ""));
  return new Map<string, readonly NewRow<Sheet>[]>([
    ["settings", settings],
    ["reminderRules", rules],
  ]);
}

function hasName(read: ReadWorkbook, sheet: "settings" | "reminderRules", name: string): boolean {
  const { rows, incomplete } = readingOf(read.readings, sheet);
  const names = [
    ...rows.map((row) => row.name),
    ...incomplete.map(({ values }) => String(values.name ?? "")),
  ];
  return names.some((known) => normalised(known) === normalised(name));
}
