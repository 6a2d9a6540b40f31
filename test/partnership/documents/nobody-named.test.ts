import { expect, test } from "vitest";
import type { Column } from "../../../src/core/schema/column.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import { dataOf, kindOf, MADE } from "./filled.ts";

const PERSON = "Vera Provsson";
/** Columns that people write in freely; what rows are called, and references to them, is nobody's name outside *Personer*. */
const FREE = ["text", "longText", "lines", "aliases", "email", "link"];

test.each(MADE.filter(({ kind }) => kindOf(kind).namesPeople === false))(
  "$kind for $request names nobody, whoever stands wherever a person can be named",
  ({ kind, partnership, request }) => {
    const named = everywhere(partnership);
    expect(JSON.stringify(named)).toContain(PERSON);
    expect(JSON.stringify(dataOf(kind, named, request))).not.toContain(PERSON);
  },
);

/** The workbook with the person in every cell that can hold somebody's name. */
function everywhere(partnership: Partnership): Partnership {
  const tabs = sheetList.flatMap(({ id, columns }) => {
    const rows: unknown = partnership[id as keyof Partnership];
    if (!Array.isArray(rows)) return [];
    const free = Object.entries<Column>(columns).filter(([, column]) => canHoldName(column));
    const cells = (row: Readonly<Record<string, unknown>>) =>
      free.map(([name]) => [name, Array.isArray(row[name]) ? [PERSON] : PERSON]);
    return [[id, rows.map((row) => ({ ...row, ...Object.fromEntries(cells(row)) }))]];
  });
  return { ...partnership, ...Object.fromEntries(tabs) };
}

function canHoldName({ kind, rule }: Column): boolean {
  return FREE.includes(kind) || (rule.kind === "names-of" && rule.sheet === "people");
}
