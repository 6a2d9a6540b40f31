import { type Cell, sameCell } from "../core/schema/cell.ts";
import type { Readings } from "../core/schema/link.ts";
import { type CellWrite, rectangles } from "../core/schema/write.ts";
import { SEVERITY_WORDS } from "../messages/findings.ts";
import { type ReadWorkbook, readingOf } from "../partnership/partnership.ts";
import { findings } from "../partnership/sheets/findings.ts";
import type { PlacedIssue } from "./command.ts";
import type { Ports } from "./ports/index.ts";
import type { CellLink } from "./ports/workbook.ts";

/**
 * Writes what a check found into *Kontroll*: one write of the texts and one of the links. Nothing is written where the tab
 * already says the same.
 *
 * @returns Whether the tab could hold the findings: false where it, or one of its headings, is missing.
 */
export function writeFindings(ports: Ports, read: ReadWorkbook, issues: readonly PlacedIssue[]): boolean {
  const { layout, grid, lastRow, present } = readingOf(read.readings, "findings");
  const columns = Object.keys(findings.columns) as (keyof typeof findings.columns)[];
  if (!present || columns.some((name) => !layout.indexes.has(name))) return false;
  const last = Math.max(lastRow, issues.length + 1);
  const cells: CellWrite[] = [];
  for (let row = 2; row <= last; row++) {
    const texts = textsOf(issues[row - 2]);
    for (const name of columns) cells.push({ row, index: layout.indexes.get(name) ?? 0, value: texts[name] });
  }
  if (cells.every(({ row, index, value }) => sameCell(grid[row - 1]?.[index] ?? "", value))) return true;
  ports.workbook.write(rectangles(findings.id, cells));
  const links = Array.from({ length: last - 1 }, (_, place) => linkOf(issues[place], read.readings));
  ports.workbook.writeLinks(findings, 2, layout.indexes.get("place") ?? 0, links);
  return true;
}

function textsOf(issue: PlacedIssue | undefined): Record<keyof typeof findings.columns, Cell> {
  if (issue === undefined) return { severity: "", code: "", place: "", message: "", action: "" };
  const { severity, code, message, action } = issue;
  return { severity: SEVERITY_WORDS[severity], code, place: placeText(issue), message, action };
}

/** A finding about a missing tab has nowhere to lead. */
function linkOf(issue: PlacedIssue | undefined, readings: Readings): CellLink {
  if (issue === undefined) return { text: "", sheet: undefined, cell: "" };
  const sheet = readings.get(issue.sheet)?.present === true ? issue.sheet : undefined;
  return { text: placeText(issue), sheet, cell: issue.cell === "" ? "A1" : issue.cell };
}

function placeText({ tab, cell }: PlacedIssue): string {
  return cell === "" ? tab : `${tab}!${cell}`;
}
