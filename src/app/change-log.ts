import { type Cell, cellText, isEmpty } from "../core/schema/cell.ts";
import type { Reading } from "../core/schema/read.ts";
import type { NewRow, Sheet } from "../core/schema/sheet.ts";
import type { changes } from "../partnership/sheets/changes.ts";
import { settings } from "../partnership/sheets/settings.ts";
import type { Ports } from "./ports/index.ts";

/** One cell that a run changed, as *Ändringar* keeps it. */
export type ChangeLine = Required<NewRow<typeof changes>>;

/** What the lines of one run have in common. */
export interface RunMark {
  readonly time: string;
  readonly who: string;
  readonly run: string;
}

/** Who ran a command, where nobody says. */
export const UNKNOWN = "okänd";

/** The mark of what is done now. @param run Name of the run, from `runName` or `undoName`. */
export function runMark(ports: Ports, run: string): RunMark {
  const { date, time } = ports.clock.now();
  return { time: `${date} ${time}`, who: ports.identity.email() || UNKNOWN, run };
}

/** The mark at the beginning of a run that took another one back. */
const UNDO = "Ångra: ";

/** The mark at the beginning of a run that cannot be taken back. */
const FINAL = "Kan inte ångras: ";

/** The text by which a run that cannot be taken back is known. */
export function finalName(id: string, label: string): string {
  return `${FINAL}${runName(id, label)}`;
}

/** Whether the run cannot be taken back. */
export function isFinal(run: string): boolean {
  return run.startsWith(FINAL);
}

/** The text by which a run is known: its own id and the command's label. */
export function runName(id: string, label: string): string {
  return `${label} (${id})`;
}

/** What people call the run that has the name: the command, and what it was about. */
export function runLabel(run: string): string {
  return run.replace(/ \([\w-]+\)$/, "");
}

/** The text by which the taking back of a run is known. */
export function undoName(run: string): string {
  return `${UNDO}${run}`;
}

/** The run that this one took back; `undefined` where it is no taking back. */
export function undoneBy(run: string): string | undefined {
  return run.startsWith(UNDO) ? run.slice(UNDO.length) : undefined;
}

/** What stands instead of a row's id where the line is of no row that has one. */
export const NO_ROW = "–";

/** What stands instead of a row's id where a heading was changed: the first row has none. */
export const HEADING_ROW = "Rubrik";

/** The line of a heading that is written back. @param before What stood there. */
export function headingLine(tab: string, header: string, before: string, mark: RunMark): ChangeLine {
  return { ...mark, tab, rowId: HEADING_ROW, field: header, before, after: header };
}

/**
 * A line for each cell that gets another content.
 *
 * @param row Sheet row that the values go to; beyond the tab's last row for a new one.
 */
export function changeLines(
  reading: Reading,
  { row, id, values }: { readonly row: number; readonly id: string; readonly values: NewRow<Sheet> },
  mark: RunMark,
): readonly ChangeLine[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const column = reading.sheet.columns[name];
    const index = reading.layout.indexes.get(name);
    if (column === undefined || index === undefined) return [];
    const before = textOf(reading.grid[row - 1]?.[index]);
    const after = textOf(value === undefined ? "" : column.write(value));
    if (before === after) return [];
    return [{ ...mark, tab: reading.sheet.title, rowId: id, field: column.header, before, after }];
  });
}

/** The line of a setting that gets another value. */
export function settingLine(name: string, before: string, after: string, mark: RunMark): ChangeLine {
  return { ...mark, tab: settings.title, rowId: NO_ROW, field: name, before, after };
}

/** A cell's content as the log keeps it. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || isEmpty(cell) ? "" : cellText(cell);
}
