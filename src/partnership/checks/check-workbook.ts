import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Issue, Severity } from "../../core/issue.ts";
import type { Problem } from "../../core/schema/problem.ts";
import { aliasColumn, nameColumn } from "../../core/schema/sheet.ts";
import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { problemSentence } from "../../messages/problems.ts";
import { type ReadWorkbook, readingOf } from "../partnership.ts";
import { type SheetId, sheetList, sheets, tabTitle } from "../sheets/index.ts";
import { checks } from "./index.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Columns that no check reads: their headings may be missing without any check being left out. */
const UNCHECKED = ["source"];

/** Problems of cells that are read all the same; any other one reads as empty, and nobody needs to hear that it is empty too. */
const STILL_READ: readonly string[] = [
  "date-in-text",
  "dangling-reference",
  "duplicate-name",
  "ambiguous-alias",
] satisfies readonly Problem["code"][];

/**
 * Everything that is wrong with a workbook on a day: what the reading found and what the checks find, the gravest first, then
 * in the order of tabs, rows and columns.
 *
 * A tab that is missing or lacks headings is told once: checks that need it are left out, and references to its rows are not
 * called dangling.
 */
export function issuesOf(read: ReadWorkbook, today: CivilDate): readonly Issue[] {
  const unreadable = unreadableTabs(read);
  const told = read.problems.filter((problem) => !isOnlyUnknown(read, problem)).map(issueOf);
  const cells = new Set(told.filter(({ code }) => !STILL_READ.includes(code)).map(cellOf));
  const issues = [
    ...told,
    ...leftOut(unreadable),
    ...checks
      .filter(({ reads }) => !reads.some((id) => unreadable.has(id)))
      .flatMap((check) => check.find(read.partnership, today))
      .filter((issue) => !cells.has(cellOf(issue))),
  ];
  return issues
    .map((issue) => ({ issue, order: placeOf(issue) }))
    .sort((a, b) => compared(a.order, b.order))
    .map(({ issue }) => issue);
}

function issueOf(problem: Problem): Issue {
  const { code, sheet, row, header } = problem;
  return {
    ...problemSentence(problem, tabTitle),
    code,
    sheet,
    ...(row === undefined ? {} : { row }),
    ...(header === undefined ? {} : { header }),
  };
}

function cellOf({ sheet, row, header }: Issue): string {
  return `${sheet}|${row ?? ""}|${header ?? ""}`;
}

/** Tabs that read as if they held less than they do. */
function unreadableTabs(read: ReadWorkbook): ReadonlySet<SheetId> {
  const ids = Object.keys(sheets) as SheetId[];
  return new Set(
    ids.filter((id) => {
      const { present, layout, sheet } = readingOf(read.readings, id);
      const columns = Object.keys(sheet.columns).filter((name) => !UNCHECKED.includes(name));
      return !present || columns.some((name) => !layout.indexes.has(name));
    }),
  );
}

/** Whether the problem is a reference to a row whose tab cannot tell its names. */
function isOnlyUnknown(read: ReadWorkbook, problem: Problem): boolean {
  if (problem.code !== "dangling-reference" || problem.expected === undefined) return false;
  const target = read.readings.get(problem.expected);
  if (target === undefined) return true;
  const naming = [nameColumn(target.sheet), aliasColumn(target.sheet)];
  return naming.some((name) => name !== undefined && !target.layout.indexes.has(name));
}

function leftOut(unreadable: ReadonlySet<SheetId>): Issue[] {
  return [...unreadable].flatMap((sheet) => {
    const count = checks.filter(({ reads }) => reads.includes(sheet)).length;
    if (count === 0) return [];
    return [
      {
        severity: "info",
        code: "checks-left-out",
        sheet,
        message: `${counted(count, "kontroll", "kontroller")} är inte ${count === 1 ? "gjord" : "gjorda"}, eftersom fliken ${quoted(tabTitle(sheet))} inte går att läsa i sin helhet.`,
        action: "Rätta fliken, och kontrollera arket igen.",
      },
    ];
  });
}

function placeOf({ severity, sheet, row, header }: Issue): readonly number[] {
  const tab = sheetList.findIndex(({ id }) => id === sheet);
  const headers = Object.values(sheetList[tab]?.columns ?? {}).map((column) => column.header);
  return [SEVERITIES.indexOf(severity), tab, row ?? 0, header === undefined ? -1 : headers.indexOf(header)];
}

function compared(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
