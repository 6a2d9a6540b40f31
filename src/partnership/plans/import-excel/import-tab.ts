import { normalised } from "../../../core/schema/cell.ts";
import { aliasColumn } from "../../../core/schema/sheet.ts";
import { problemSentence } from "../../../messages/problems.ts";
import { tabTitle } from "../../sheets/index.ts";
import type { FileRow } from "./file-rows.ts";
import { headingsIn } from "./headings.ts";
import { matchRows } from "./match-rows.ts";
import { mergeRow } from "./merge-row.ts";
import { valuesIn } from "./row-values.ts";
import type { MeantSheet } from "./sheet-meant.ts";
import type { MatchedRow, ReadRow, TabWork } from "./tab-work.ts";

/**
 * Reads in what belongs in one tab of the workbook: matches the rows with the workbook's, and decides what each of them gets.
 *
 * @param works The tabs of the file that belong there.
 */
export function importTab(works: readonly TabWork[]): void {
  const matched = matchRows(works.flatMap(rowsOf));
  // Other names, and then references within the tab, wait until every new row has its name.
  for (const row of matched) takeOwnAliases(row);
  for (const row of matched) {
    const { sheet, meant } = row.work;
    const later = columnsOf(row.work).filter((name) => refersTo(row.work, name));
    for (const [name, given] of valuesIn(sheet, meant, row.row, later, row.work)) row.values.set(name, given);
    mergeRow(row);
  }
}

function rowsOf(work: TabWork): readonly ReadRow[] {
  const { sheet, meant } = work;
  const first = columnsOf(work).filter((name) => name !== aliasColumn(sheet) && !refersTo(work, name));
  return meant.rows
    .filter((row) => isFilled(meant, row) && !isHeadingAgain(work, row))
    .map((row) => ({ work, row, values: valuesIn(sheet, meant, row, first, work) }));
}

function columnsOf({ sheet, meant }: TabWork): readonly string[] {
  return Object.keys(sheet.columns).filter((name) => meant.headings.sources.has(name));
}

/** Takes the other names that a row has, but none that another row goes by, in the workbook or in the file: they would make one row of two. */
function takeOwnAliases({ work, row, values, target }: MatchedRow): void {
  const { sheet, meant, key, names, fileNames, unread } = work;
  const column = aliasColumn(sheet);
  if (column === undefined || !meant.headings.sources.has(column)) return;
  const given = valuesIn(sheet, meant, row, [column], work).get(column);
  const name = String(target.held.get(key ?? "")?.value ?? "");
  if (given === undefined) return;
  const own = (given.value as readonly string[]).filter((alias) => {
    const holder = names.called(meant.tab, alias);
    if (holder === name || (holder === undefined && !fileNames.has(normalised(alias)))) return true;
    const { message } = problemSentence({ code: "ambiguous-alias", sheet: sheet.id, given: alias }, tabTitle);
    unread.add(`${message} Det läses inte in.`, given.place);
    return false;
  });
  if (own.length > 0) values.set(column, { ...given, value: own });
  names.add(meant.tab, name, own);
}

function refersTo({ sheet }: TabWork, name: string): boolean {
  const rule = sheet.columns[name]?.rule;
  return rule?.kind === "names-of" && rule.sheet === sheet.id;
}

/** Notes beside a list do not make a row. */
function isFilled({ headings }: MeantSheet, { cells }: FileRow): boolean {
  return [...headings.sources.values()].some((sources) =>
    sources.some((source) => source.some((index) => cells.has(index))),
  );
}

/** Lists that were printed often have their headings on every page. */
function isHeadingAgain({ sheet, meant: { headings } }: TabWork, row: FileRow): boolean {
  const again = headingsIn(sheet, row);
  return headings.sources.size > 1 && again.sources.size === headings.sources.size;
}
