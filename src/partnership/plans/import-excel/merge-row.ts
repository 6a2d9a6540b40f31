import { cellName } from "../../../core/schema/a1.ts";
import { normalised } from "../../../core/schema/cell.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { shortened } from "../../../messages/shortened.ts";
import type { GivenValue } from "./row-values.ts";
import { type MatchedRow, refuse, type TabWork } from "./tab-work.ts";
import { comparable, heldAs, type Target } from "./targets.ts";

/**
 * Gives a row what it lacks and the file has. Where both have something, and not the same, the workbook's stays unless the
 * file's was asked for; either way it is told. A second row of the file about the same thing must agree with the first, or is
 * left out as a whole: they may be two people of one name.
 */
export function mergeRow(matched: MatchedRow): void {
  const { work, values, target, isFirst } = matched;
  const { sheet, key } = work;
  const others = [...values.keys()].filter((name) => name !== key && isOther(matched, name));
  if (!isFirst && others.length > 0) {
    const headers = others.map((name) => quoted(sheet.columns[name]?.header ?? name));
    const what = key === undefined ? "samma rad" : "samma namn";
    refuse(matched, `${what} finns redan i ${target.claimedBy}, med annat i ${listed(headers)}.`);
    return;
  }
  for (const [name, given] of values) {
    if (name === key) continue;
    if (!target.held.has(name)) {
      give(target, name, given, work);
      if (target.row === undefined) continue;
      const { header } = sheet.columns[name] ?? { header: name };
      work.completed.set(target, [...(work.completed.get(target) ?? []), header]);
    } else if (others.includes(name)) differ(work, target, name, given);
  }
}

function isOther({ work: { sheet }, values, target }: MatchedRow, name: string): boolean {
  const column = sheet.columns[name];
  const [held, given] = [target.held.get(name), values.get(name)];
  if (held === undefined || given === undefined) return false;
  if (column?.kind === "aliases")
    return withOthers(held.value, given.value).length > namesOf(held.value).length;
  return held.value === undefined
    ? normalised(held.text) !== normalised(heldAs(column, given.value).text)
    : comparable(column, held.value) !== comparable(column, given.value);
}

function differ(work: TabWork, target: Target, name: string, given: GivenValue): void {
  const { sheet, readings, replace, differing, completed } = work;
  const held = target.held.get(name)?.text ?? "";
  const [own, other] = [held, heldAs(sheet.columns[name], given.value).text].map((text) =>
    quoted(shortened(text)),
  );
  const index = readings.get(sheet.id)?.layout.indexes.get(name) ?? 0;
  const at = `${sheet.title}!${cellName(target.row ?? 0, index)}`;
  differing.add(
    replace
      ? `${at}: ${own} blir ${other} (${given.place}).`
      : `${at}: arket har ${own}, filen ${other} (${given.place}).`,
    at,
  );
  if (!replace) return;
  // Other names are added to those that are there: rows elsewhere may go by them.
  const isAliases = sheet.columns[name]?.kind === "aliases";
  const value = isAliases ? withOthers(target.held.get(name)?.value, given.value) : given.value;
  give(target, name, { ...given, value }, work);
  completed.set(target, completed.get(target) ?? []);
}

function withOthers(held: unknown, given: unknown): readonly string[] {
  const names = namesOf(held);
  const known = names.map(normalised);
  return [...names, ...namesOf(given).filter((alias) => !known.includes(normalised(alias)))];
}

function namesOf(value: unknown): readonly string[] {
  return (value ?? []) as readonly string[];
}

function give(target: Target, name: string, { value }: GivenValue, { sheet }: TabWork): void {
  target.held.set(name, heldAs(sheet.columns[name], value));
  target.changed[name] = value;
}
