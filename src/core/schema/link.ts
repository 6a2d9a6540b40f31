import { type Cell, normalised } from "./cell.ts";
import type { Problem } from "./problem.ts";
import type { IncompleteRow, Reading } from "./read.ts";
import { aliasColumn, nameColumn } from "./sheet.ts";

/** The tabs of a workbook as read, by sheet id. */
export type Readings = ReadonlyMap<string, Reading>;

/** Names and aliases of one tab's rows, each leading to the row's name. */
type Names = ReadonlyMap<string, string>;

/**
 * Follows the references between tabs: every name or alias that is used becomes the name of the row it means.
 *
 * @returns New readings whose problems also tell of names used twice and of references that lead nowhere; a reference
 * that leads nowhere keeps its text.
 */
export function linkReadings(readings: Readings): Readings {
  const problems = new Map<string, Problem[]>();
  const names = new Map<string, Names>();
  for (const reading of readings.values()) {
    const found: Problem[] = [];
    names.set(reading.sheet.id, namesOf(reading, found));
    problems.set(reading.sheet.id, found);
  }
  const linked = new Map<string, Reading>();
  for (const [id, reading] of readings) {
    const found = problems.get(id) ?? [];
    const rows = reading.rows.map((row) => linkRow(reading, row, names, found));
    const incomplete = reading.incomplete.map((row) => linkIncomplete(reading, row, names));
    linked.set(id, { ...reading, rows, incomplete, problems: [...reading.problems, ...found] });
  }
  return linked;
}

/**
 * Names and aliases of one tab, compared as people mean them, each leading to the row's name.
 *
 * @param problems Gets a problem for every name that is used twice.
 */
export function namesOf(reading: Reading, problems: Problem[]): Names {
  const names = new Map<string, string>();
  const column = nameColumn(reading.sheet);
  if (column === undefined) return names;
  const everyRow = [...reading.rows, ...reading.incomplete.map(({ row, values }) => ({ ...values, row }))];
  const named = everyRow
    .map((row) => ({ row: row.row, values: row as Readonly<Record<string, unknown>> }))
    .sort((a, b) => a.row - b.row);
  for (const { row, values } of named) {
    const name = values[column];
    if (typeof name !== "string" || name === "") continue;
    if (names.has(normalised(name))) problems.push(at(reading, column, row, "duplicate-name", name));
    else names.set(normalised(name), name);
  }
  const others = aliasColumn(reading.sheet);
  if (others === undefined) return names;
  for (const { row, values } of named) {
    const name = String(values[column] ?? "");
    for (const alias of (values[others] as readonly string[] | undefined) ?? []) {
      const taken = names.get(normalised(alias));
      if (taken === undefined) names.set(normalised(alias), name);
      else if (taken !== name) problems.push(at(reading, others, row, "ambiguous-alias", alias));
    }
  }
  return names;
}

function linkRow(
  reading: Reading,
  row: Reading["rows"][number],
  names: ReadonlyMap<string, Names>,
  problems: Problem[],
): Reading["rows"][number] {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const changed = followed(reading, values, names, (name, text, expected) =>
    problems.push({ ...at(reading, name, row.row, "dangling-reference", text), expected }),
  );
  return Object.keys(changed).length === 0 ? row : { ...row, ...changed };
}

/** A row that is not counted is told of once already, so a reference in it that leads nowhere is no problem of its own. */
function linkIncomplete(
  reading: Reading,
  row: IncompleteRow,
  names: ReadonlyMap<string, Names>,
): IncompleteRow {
  const changed = followed(reading, row.values, names, () => {});
  return Object.keys(changed).length === 0 ? row : { ...row, values: { ...row.values, ...changed } };
}

/** The values of a row's references, each as the name of the row it means, or its own text where it leads nowhere. */
function followed(
  reading: Reading,
  values: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, Names>,
  lost: (column: string, text: string, sheet: string) => void,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(reading.sheet.columns)) {
    if (column.rule.kind !== "names-of") continue;
    const target = names.get(column.rule.sheet);
    const value = values[name];
    if (target === undefined || value === undefined) continue;
    const { sheet } = column.rule;
    const follow = (text: string): string => {
      const found = target.get(normalised(text));
      if (found === undefined) lost(name, text, sheet);
      return found ?? text;
    };
    changed[name] = typeof value === "string" ? follow(value) : (value as readonly string[]).map(follow);
  }
  return changed;
}

function at(reading: Reading, name: string, row: number, code: Problem["code"], given: Cell): Problem {
  const header = reading.sheet.columns[name]?.header ?? name;
  const index = reading.layout.indexes.get(name);
  return { code, sheet: reading.sheet.id, row, header, given, ...(index === undefined ? {} : { index }) };
}
