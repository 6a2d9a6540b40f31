import { cellText, normalised } from "../../core/schema/cell.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { type Settings, settingDefinitions, settingText } from "../../partnership/settings.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { settingProblem } from "./setting-problem.ts";

export type SettingId = keyof Settings;

/** One setting, as it is shown to be changed. */
export interface SettingField {
  readonly id: SettingId;
  readonly name: string;
  readonly description: string;
  /** What stands in the sheet; empty where the standard holds. */
  readonly value: string;
  readonly standard: string;
  readonly kind: "text" | "yesNo" | "number" | "day";
  /** What can be written, e.g. `1–12`; empty where any text can. */
  readonly expected: string;
  /** Whether the program fills it in. */
  readonly isReadOnly: boolean;
  /** What is wrong with what stands there; empty where nothing is. */
  readonly problem: string;
}

/** By what is wrong with a bad value it is known what a good one is. */
const KINDS: Readonly<Record<string, SettingField["kind"]>> = {
  "not-yes-no": "yesNo",
  "out-of-range": "number",
  "not-a-date": "day",
};

/** Every setting with what it is now. @throws {AppError} `missing-tab` or `broken-tab` */
export function settingsForm(ports: Ports): readonly SettingField[] {
  const read = readTabs(ports, ["settings"]);
  requireSoundTabs(read, ["settings"]);
  return settingFields(read);
}

/** Every setting, in the order of its definition. */
export function settingFields(read: ReadWorkbook): readonly SettingField[] {
  return (Object.keys(settingDefinitions) as SettingId[]).map((id) => {
    const { name, description, expected, problem, fallback, keeper } = settingDefinitions[id] as Definition;
    const value = settingCell(read, id)?.text ?? "";
    return {
      id,
      name,
      description,
      value,
      standard: settingText(id, fallback as never),
      kind: KINDS[problem] ?? "text",
      expected,
      isReadOnly: keeper === "program",
      problem: settingProblem(id, value),
    };
  });
}

/** Where a setting stands, and the text of its cell; `undefined` where the tab has no row for it. */
export function settingCell(
  { readings }: ReadWorkbook,
  id: SettingId,
): { readonly row: number; readonly text: string } | undefined {
  const { rows, grid, layout } = readingOf(readings, "settings");
  const { name } = settingDefinitions[id];
  const row = rows.find((candidate) => normalised(candidate.name) === normalised(name));
  if (row === undefined) return undefined;
  return { row: row.row, text: cellText(grid[row.row - 1]?.[layout.indexes.get("value") ?? -1] ?? "") };
}

type Definition = (typeof settingDefinitions)[SettingId] & { readonly keeper?: "program" };
