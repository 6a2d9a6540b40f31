import { AppError } from "../../core/error.ts";
import { writesForChanges, writesForNewRows } from "../../core/schema/write.ts";
import { quoted } from "../../messages/lists.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { settingDefinitions, settingText } from "../../partnership/settings.ts";
import { runMark, runName, settingLine } from "../change-log.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { settingProblem } from "./setting-problem.ts";
import { type SettingField, type SettingId, settingCell, settingFields } from "./settings-form.ts";

/** A setting that somebody has changed on the page. */
export interface SettingChange {
  readonly id: SettingId;
  readonly value: string;
  /** What the page believes to stand there: another one's value is not written over. */
  readonly was: string;
}

/** What came of a save. */
export interface SavedSettings {
  /** How many were changed; none where there is a problem. */
  readonly changed: number;
  /** What is wrong with what was given, by setting. */
  readonly problems: readonly { readonly id: SettingId; readonly said: string }[];
  /** The settings as they stand now. */
  readonly fields: readonly SettingField[];
}

/**
 * Changes settings, all of them or none: only cells that say something else are touched, and each is noted in *Ändringar*.
 *
 * @throws {AppError} `missing-tab`, `broken-tab`, `busy`, or `missing-facts` where the tab has no row for one of them.
 */
export function saveSettings(ports: Ports, changes: readonly SettingChange[]): SavedSettings {
  ports.lock.take();
  const read = readTabs(ports, ["settings", "changes"]);
  requireSoundTabs(read, ["settings", "changes"]);
  const problems = changes.flatMap((change) => {
    const said = problemOf(read, change);
    return said === "" ? [] : [{ id: change.id, said }];
  });
  const fields = settingFields(read);
  if (problems.length > 0) return { changed: 0, problems, fields };
  const rows = changes.map(({ id, value }) => ({
    row: placeOf(read, id).row,
    values: { value: canonical(id, value) },
  }));
  const mark = runMark(ports, runName(ports.ids.run(), "Spara inställningar"));
  const lines = changes
    .map(({ id, value }) => ({ id, was: placeOf(read, id).text, is: canonical(id, value) ?? "" }))
    .filter(({ was, is }) => was !== is)
    .map(({ id, was, is }) => ({ id: "", values: settingLine(settingDefinitions[id].name, was, is, mark) }));
  // The log first, so that whatever was done can be taken back.
  ports.workbook.write([
    ...writesForNewRows(readingOf(read.readings, "changes"), lines),
    ...writesForChanges(readingOf(read.readings, "settings"), rows),
  ]);
  ports.workbook.flush();
  const now = new Map(changes.map(({ id, value }) => [id, canonical(id, value) ?? ""]));
  return {
    changed: changes.length,
    problems: [],
    fields: fields.map((field) => ({
      ...field,
      value: now.get(field.id) ?? field.value,
      problem: now.has(field.id) ? "" : field.problem,
    })),
  };
}

function problemOf(read: ReadWorkbook, { id, value, was }: SettingChange): string {
  const definition: { readonly name: string; readonly keeper?: "program" } = settingDefinitions[id];
  if (definition.keeper === "program")
    return `${quoted(definition.name)} fylls i av programmet och kan inte ändras här.`;
  const now = placeOf(read, id).text;
  if (now !== was)
    return `Någon annan har ändrat värdet till ${now === "" ? "tomt" : quoted(now)}. Läs in på nytt innan du ändrar.`;
  return settingProblem(id, value);
}

/** As the program itself writes it; nothing for the standard. */
function canonical(id: SettingId, value: string): string | undefined {
  const parsed = value.trim() === "" ? undefined : settingDefinitions[id].parse(value.trim());
  return parsed === undefined ? undefined : settingText(id, parsed as never);
}

function placeOf(read: ReadWorkbook, id: SettingId): { readonly row: number; readonly text: string } {
  const place = settingCell(read, id);
  if (place !== undefined) return place;
  throw new AppError("missing-facts", {
    document: "Ändringen",
    list: `– raden ${quoted(settingDefinitions[id].name)} i fliken Inställningar (kör Lägg upp arket)`,
  });
}
