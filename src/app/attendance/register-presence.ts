import type { NewRow } from "../../core/schema/sheet.ts";
import { type ReadWorkbook, readWorkbook } from "../../partnership/partnership.ts";
import { addition } from "../../partnership/plans/plan.ts";
import { attendance } from "../../partnership/sheets/attendance.ts";
import { carryOutPlan } from "../carry-out-plan.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { stampIds } from "../stamp-ids.ts";
import { addedRow } from "./added-row.ts";
import { type PresenceMark, type SavedMark, type SavedPresences, samePlace } from "./attendance-list.ts";
import { judgeMark } from "./judge-mark.ts";
import { attendanceList, meetingPlaces, readForAttendance } from "./read-attendance.ts";
import { registeringRun } from "./registering-run.ts";

/**
 * Writes choices into *Närvaro*: only into the cells that are meant, and only where nobody else has chosen meanwhile. The first
 * choice for a meeting makes the rows that its list lacks.
 *
 * @throws {AppError} where nothing can be saved; then nothing is changed.
 */
export function registerPresence(
  ports: Ports,
  meeting: string,
  marks: readonly PresenceMark[],
): SavedPresences {
  ports.lock.take();
  return marks.every(({ id }) => id !== "")
    ? { marks: markRows(ports, meeting, marks), list: null }
    : markPlaces(ports, meeting, marks);
}

/** All the rows are there: three reads, whatever the size of the workbook. */
function markRows(ports: Ports, meeting: string, marks: readonly PresenceMark[]): readonly SavedMark[] {
  const read = readTabs(ports, ["attendance", "changes"]);
  requireSoundTabs(read, ["attendance"], { ids: true });
  const rows = new Map(read.partnership.attendance.map((row) => [row.id, row]));
  const judged = marks.map((mark) => judgeMark(read, mark, rows.get(mark.id)));
  const changes = judged.flatMap((each) => each.changes);
  const run = registeringRun(ports, read.partnership, meeting);
  carryOutPlan(ports, read, { changes, additions: [], told: [] }, run);
  return judged.map(({ saved }) => saved);
}

/** Some rows are lacking: they are made with all others that the meeting's list lacks. */
function markPlaces(ports: Ports, name: string, marks: readonly PresenceMark[]): SavedPresences {
  const read = stampIds(ports, readForAttendance(ports, "changes"));
  const { partnership } = read;
  const { plan, places } = meetingPlaces(partnership, name);
  const chosen = new Map<object, NewRow<typeof attendance>>();
  const judged = marks.map((mark) => {
    const place = places.find(({ id, for: who }) =>
      mark.id === "" ? samePlace(who, mark.for) : id === mark.id,
    );
    if (place?.row !== undefined || mark.id !== "") return judgeMark(read, mark, place?.row);
    const values = place?.values ?? addedRow(partnership, name, mark.for);
    if (mark.presence !== "") chosen.set(values, { ...values, presence: mark.presence });
    return { saved: { presence: mark.presence, said: "" }, changes: [] };
  });
  const prepared = plan.additions.map((planned) => {
    const row = chosen.get(planned.values);
    chosen.delete(planned.values);
    return row === undefined ? planned : addition("attendance", row);
  });
  carryOutPlan(
    ports,
    read,
    {
      changes: [...plan.changes, ...judged.flatMap((each) => each.changes)],
      additions: [...prepared, ...[...chosen.values()].map((row) => addition("attendance", row))],
      told: [],
    },
    registeringRun(ports, partnership, name),
  );
  const now = readAgain(ports, read).partnership;
  return { marks: judged.map(({ saved }) => saved), list: attendanceList(now, meetingPlaces(now, name)) };
}

/** The workbook with *Närvaro* as it stands after the writes. */
function readAgain(ports: Ports, { readings }: ReadWorkbook): ReadWorkbook {
  const before = [...readings].map(([id, { grid, present }]) => [id, present ? grid : undefined] as const);
  return readWorkbook(new Map([...before, ...ports.workbook.read([attendance])]));
}
