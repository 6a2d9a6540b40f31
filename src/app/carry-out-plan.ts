import type { Reading } from "../core/schema/read.ts";
import { type RangeWrite, writesForChanges, writesForNewRows } from "../core/schema/write.ts";
import { type ReadWorkbook, readingOf } from "../partnership/partnership.ts";
import type { Plan } from "../partnership/plans/plan.ts";
import type { SheetId } from "../partnership/sheets/index.ts";
import { type ChangeLine, changeLines, type RunMark, runMark } from "./change-log.ts";
import { namesFirst } from "./names-first.ts";
import type { Ports } from "./ports/index.ts";
import { requireSoundTabs } from "./read-tabs.ts";

/**
 * Makes the plan's changes and writes each changed cell into *Ändringar*; the log goes first, so that whatever was done can be
 * taken back.
 *
 * @param read The workbook with every id stamped.
 * @param run Name of the run, from `runName`.
 * @throws {AppError} `missing-tab` or `broken-tab` before anything is written.
 */
export function carryOutPlan(ports: Ports, read: ReadWorkbook, plan: Plan, run: string): void {
  requireSoundTabs(read, [...tabsOf(plan), "changes"]);
  const mark = runMark(ports, run);
  const done = tabsOf(plan).map((id) =>
    writesFor(readingOf(read.readings, id) as Reading, plan, ports, mark),
  );
  const lines = done.flatMap((tab) => tab.lines);
  if (lines.length === 0) return;
  ports.workbook.write([
    ...writesForNewRows(
      readingOf(read.readings, "changes"),
      lines.map((values) => ({ id: "", values })),
    ),
    ...namesFirst(
      done.flatMap((tab) => tab.writes),
      read.readings,
    ),
  ]);
  ports.workbook.flush();
}

/** Tabs that get rows come in the order of the rows, so that a plan can put names before what refers to them. */
function tabsOf(plan: Plan): readonly SheetId[] {
  return [...new Set([...plan.additions, ...plan.changes].map(({ sheet }) => sheet))];
}

function writesFor(
  reading: Reading,
  plan: Plan,
  ports: Ports,
  mark: RunMark,
): { readonly writes: readonly RangeWrite[]; readonly lines: readonly ChangeLine[] } {
  const ids = new Map([...reading.rows, ...reading.incomplete].map(({ row, id }) => [row, id]));
  const changes = plan.changes.filter(({ sheet }) => sheet === reading.sheet.id);
  const added = plan.additions
    .filter(({ sheet }) => sheet === reading.sheet.id)
    .map(({ values }) => ({ id: ports.ids.next(), values }));
  const first = Math.max(reading.lastRow, 1) + 1;
  return {
    writes: [...writesForChanges(reading, changes), ...writesForNewRows(reading, added)],
    lines: [
      ...changes.flatMap((change) =>
        changeLines(reading, { ...change, id: ids.get(change.row) ?? "" }, mark),
      ),
      ...added.flatMap((row, place) => changeLines(reading, { ...row, row: first + place }, mark)),
    ],
  };
}
