import { type Cell, cellText, isEmpty, normalised } from "../../../core/schema/cell.ts";
import type { Column } from "../../../core/schema/column.ts";
import type { Reading } from "../../../core/schema/read.ts";
import { nameColumn, type Sheet } from "../../../core/schema/sheet.ts";
import type { SheetId } from "../../sheets/index.ts";
import type { Names } from "./names.ts";
import { oldList } from "./old-lists.ts";
import type { GivenValue } from "./row-values.ts";

/** A row that rows of the file can be about: one of the workbook, complete or not, or one that the import adds. */
export interface Target {
  /** Sheet row; `undefined` for a row that is to be added. */
  readonly row: number | undefined;
  /** What each filled cell holds; the value of an unreadable one is `undefined`. */
  readonly held: Map<string, { readonly value: unknown; readonly text: string }>;
  /** New values, by column. */
  readonly changed: Record<string, unknown>;
  /** The row of the file that was the first to be about it. */
  claimedBy: string | undefined;
}

/** The rows of one tab, to find those that rows of the file are about. */
export interface Targets {
  readonly all: readonly Target[];
  /** Every row with the name; more than one where the workbook has it twice. */
  named(name: string): readonly Target[];
  /** The row that says the same in every column by which rows are known; one that no row of the file is about yet, if there is one. */
  same(values: ReadonlyMap<string, GivenValue>): Target | undefined;
  /** The row that says nothing else in those columns, though it may lack some. */
  alike(values: ReadonlyMap<string, GivenValue>): Target | undefined;
  add(values: ReadonlyMap<string, unknown>): Target;
}

/** The rows that a tab holds. */
export function targetsIn(reading: Reading, names: Names): Targets {
  const { sheet } = reading;
  const all: Target[] = [];
  const byName = new Map<string, Target[]>();
  const byKey = new Map<string, Target[]>();
  const name = nameColumn(sheet);
  const knownBy = oldList(sheet.id as SheetId).knownBy ?? [];
  const needed = knownBy.filter((column) => sheet.columns[column]?.required === true);
  const put = (index: Map<string, Target[]>, key: string, target: Target) => {
    const there = index.get(key);
    if (there === undefined) index.set(key, [target]);
    else there.push(target);
  };
  const keyOf = (held: (column: string) => unknown) =>
    JSON.stringify(needed.map((column) => comparable(sheet.columns[column], held(column))));
  const enter = (target: Target) => {
    const held = (column: string) => target.held.get(column)?.value;
    all.push(target);
    if (name !== undefined) put(byName, normalised(String(held(name) ?? "")), target);
    else if (needed.every((column) => held(column) !== undefined)) put(byKey, keyOf(held), target);
    else put(byKey, "", target);
    return target;
  };
  for (const row of [...reading.rows, ...reading.incomplete].sort((a, b) => a.row - b.row))
    enter(existing(reading, row, names));

  const candidates = (values: ReadonlyMap<string, GivenValue>) => [
    ...(byKey.get(keyOf((column) => values.get(column)?.value)) ?? []),
    ...(byKey.get("") ?? []),
  ];
  const pick = (found: readonly Target[]) =>
    found.find(({ claimedBy }) => claimedBy === undefined) ?? found[0];
  const says = (target: Target, values: ReadonlyMap<string, GivenValue>, column: string) => {
    const [own, other] = [target.held.get(column), values.get(column)];
    if (own === undefined || other === undefined)
      return own === undefined && other === undefined ? "both-empty" : "one-empty";
    if (own.value === undefined) return "one-empty";
    return comparable(sheet.columns[column], own.value) === comparable(sheet.columns[column], other.value)
      ? "same"
      : "other";
  };
  return {
    all,
    named: (text) => byName.get(normalised(text)) ?? [],
    same: (values) =>
      pick(
        candidates(values).filter((target) =>
          knownBy.every((column) => ["same", "both-empty"].includes(says(target, values, column))),
        ),
      ),
    alike: (values) =>
      pick(
        candidates(values).filter(
          (target) =>
            knownBy.every((column) => says(target, values, column) !== "other") &&
            needed.some((column) => says(target, values, column) === "same"),
        ),
      ),
    add(values) {
      const held = new Map(
        [...values].map(([column, value]) => [column, heldAs(sheet.columns[column], value)]),
      );
      return enter({ row: undefined, held, changed: Object.fromEntries(values), claimedBy: undefined });
    },
  };
}

/** A value as it is compared: case, spaces, kinds of dash and the order of several names do not matter. */
export function comparable(column: Column | undefined, value: unknown): string {
  if (column === undefined || value === undefined) return "";
  const parts =
    Array.isArray(value) && column.kind !== "lines"
      ? [...(value as string[])].map(normalised).sort()
      : undefined;
  return parts === undefined ? normalised(cellText(column.write(value))) : parts.join("; ");
}

/** A value as a row holds it. */
export function heldAs(column: Column | undefined, value: unknown) {
  return { value, text: column === undefined ? "" : cellText(column.write(value)) };
}

function existing(
  { sheet, layout, grid }: Reading,
  read: Reading["rows"][number] | Reading["incomplete"][number],
  names: Names,
): Target {
  const isIncomplete = "values" in read;
  const values = (isIncomplete ? read.values : read) as unknown as Readonly<Record<string, unknown>>;
  const held = new Map<string, { value: unknown; text: string }>();
  for (const [column, index] of layout.indexes) {
    const cell = grid[read.row - 1]?.[index];
    if (isEmpty(cell)) continue;
    const value = values[column];
    const isRead = value !== undefined && !(Array.isArray(value) && value.length === 0);
    held.set(column, {
      value: !isRead ? undefined : isIncomplete ? linked(sheet, column, value, names) : value,
      text: cellText(cell as Cell),
    });
  }
  return { row: read.row, held, changed: {}, claimedBy: undefined };
}

/** References of rows that are not complete have not been followed when the workbook was read. */
function linked(sheet: Sheet, column: string, value: unknown, names: Names): unknown {
  const rule = sheet.columns[column]?.rule;
  if (rule?.kind !== "names-of") return value;
  const follow = (text: string) => names.called(rule.sheet as SheetId, text) ?? text;
  return Array.isArray(value) ? (value as string[]).map(follow) : follow(String(value));
}
