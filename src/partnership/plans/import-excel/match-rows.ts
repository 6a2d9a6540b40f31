import { normalised } from "../../../core/schema/cell.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { nameFault } from "../shared/name-fault.ts";
import { remarks } from "./remarks.ts";
import { tellUnderstood, valueIn } from "./row-values.ts";
import { type MatchedRow, type ReadRow, refuse, rowPlace } from "./tab-work.ts";
import type { Target } from "./targets.ts";

/** Where a value stands that was asked for and is in no file. */
const ASKED_FOR = "Värden för alla rader";

/**
 * Finds the row that each row of the file is about, or makes a new one. A row that cannot become one is told of and left out.
 *
 * Rows that have all that a row must have come first, so that the others can be about them whether they have been added before
 * or are added now. Of rows without names, those that say just the same as one of the workbook find it before others do.
 *
 * @param rows Every row of the file that belongs in one tab.
 */
export function matchRows(rows: readonly ReadRow[]): readonly MatchedRow[] {
  const ordered = [
    ...rows.filter((each) => lackingIn(each).length === 0),
    ...rows.filter((each) => lackingIn(each).length > 0),
  ];
  const exact = new Map<ReadRow, Target>();
  for (const each of ordered) {
    const { key, targets } = each.work;
    const same = key === undefined ? targets.same(each.values) : undefined;
    if (same === undefined || same.claimedBy !== undefined) continue;
    same.claimedBy = rowPlace(each);
    exact.set(each, same);
  }
  return ordered.flatMap((each): readonly MatchedRow[] => {
    const own = exact.get(each);
    if (own !== undefined) return [{ ...each, target: own, isFirst: true }];
    const { key } = each.work;
    const found = key === undefined ? knownRow(each) : namedRow(each, key);
    if (found === "refused") return [];
    const target = found ?? newRow(each);
    if (target === undefined) return [];
    const isFirst = target.claimedBy === undefined;
    target.claimedBy ??= rowPlace(each);
    return [{ ...each, target, isFirst }];
  });
}

/** Headings of what a new row must have and would not. */
function lackingIn({ work, values }: ReadRow): readonly string[] {
  return Object.entries(work.sheet.columns).flatMap(([name, { required, header }]) =>
    required && !values.has(name) && !work.fill.has(name) ? [header] : [],
  );
}

function knownRow({ work: { targets }, values }: ReadRow): Target | undefined {
  return targets.same(values) ?? targets.alike(values);
}

function namedRow(each: ReadRow, key: string): Target | "refused" | undefined {
  const { sheet, meant, names, targets, interpreted } = each.work;
  const column = sheet.columns[key];
  const given = each.values.get(key)?.value;
  const no = (why: string) => {
    refuse(each, why);
    return "refused" as const;
  };
  if (column === undefined || typeof given !== "string")
    return no(`${quoted(column?.header ?? key)} saknas eller går inte att läsa.`);
  const fault = nameFault(given);
  if (fault !== undefined) return no(fault);
  const name = names.called(meant.tab, given);
  const [first, second] = name === undefined ? [] : targets.named(name);
  if (second !== undefined)
    return no(`Arket har flera rader som heter ${quoted(name ?? given)}. Ge dem olika namn först.`);
  if (first !== undefined && name !== undefined && normalised(name) !== normalised(given))
    tellUnderstood(interpreted, column, given, name);
  return first;
}

function newRow(each: ReadRow): Target | undefined {
  const { targets, added } = each.work;
  const { values } = each;
  const lacking = [...lackingIn(each), ...fillUp(each)];
  if (lacking.length > 0) {
    const what = listed(lacking.map(quoted));
    refuse(
      each,
      `${what} saknas eller går inte att läsa. Rätta i filen, eller skriv det under ${ASKED_FOR}.`,
    );
    return undefined;
  }
  const target = targets.add(new Map([...values].map(([name, { value }]) => [name, value])));
  makeKnown(each);
  added.push(target);
  return target;
}

/** Gives a new row what was asked for where the file has nothing; answers the headings of what cannot be given. */
function fillUp({ work, values }: ReadRow): readonly string[] {
  return [...work.fill].flatMap(([name, cell]) => {
    if (values.has(name)) return [];
    const read = valueIn(work.sheet, name, cell, ASKED_FOR, { ...work, interpreted: remarks() });
    const column = work.sheet.columns[name];
    if (read === undefined) return column?.required === true ? [column.header] : [];
    values.set(name, { value: read.value, place: ASKED_FOR });
    return [];
  });
}

function makeKnown({ work: { meant, names, key }, values }: ReadRow): void {
  if (key === undefined) return;
  const name = String(values.get(key)?.value);
  names.add(meant.tab, name, []);
  if (meant.tab === "parties")
    names.addParty(name, (values.get("organisations")?.value ?? []) as readonly string[]);
}
