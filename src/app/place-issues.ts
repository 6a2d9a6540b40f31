import type { Issue } from "../core/issue.ts";
import { cellName } from "../core/schema/a1.ts";
import type { Readings } from "../core/schema/link.ts";
import { tabTitle } from "../partnership/sheets/index.ts";
import type { PlacedIssue } from "./command.ts";

/** Finds the cell of each issue as the sheet stands now. */
export function placeIssues(issues: readonly Issue[], readings: Readings): readonly PlacedIssue[] {
  return issues.map((issue) => ({ ...issue, tab: tabTitle(issue.sheet), cell: cellOf(issue, readings) }));
}

function cellOf(issue: Issue, readings: Readings): string {
  if (issue.row === undefined) return "";
  const reading = readings.get(issue.sheet);
  const column = Object.entries(reading?.sheet.columns ?? {}).find(
    ([, { header }]) => header === issue.header,
  );
  return cellName(issue.row, reading?.layout.indexes.get(column?.[0] ?? "") ?? 0);
}
