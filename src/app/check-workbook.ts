import type { CivilDate } from "../core/dates/civil-date.ts";
import { issuesOf } from "../partnership/checks/check-workbook.ts";
import type { ReadWorkbook } from "../partnership/partnership.ts";
import type { PlacedIssue } from "./command.ts";
import { environmentIssues } from "./environment-issues.ts";
import { placeIssues } from "./place-issues.ts";
import type { Ports } from "./ports/index.ts";

/**
 * Everything that a check finds on the day: cells, rules of the partnership, and the workbook's surroundings.
 *
 * @param noted What the run under way will let the document remember.
 */
export function checkWorkbook(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  noted: Readonly<Record<string, string>> = {},
): readonly PlacedIssue[] {
  const issues = [...issuesOf(read, today), ...environmentIssues(ports, read, today, noted)];
  return placeIssues(issues, read.readings);
}
