import { cellText, isEmpty } from "../../core/schema/cell.ts";
import { quoted } from "../../messages/lists.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { change, type PlannedChange } from "../../partnership/plans/plan.ts";
import { type Attendance, attendance } from "../../partnership/sheets/attendance.ts";
import type { Presence, PresenceMark, SavedMark } from "./attendance-list.ts";

/** What a choice for a row comes to: the change that saves it, or why there is none to make. */
export interface JudgedMark {
  readonly saved: SavedMark;
  readonly changes: readonly PlannedChange[];
}

/** Judges a choice by what stands in the row now. @param row `undefined` where it is gone. */
export function judgeMark(read: ReadWorkbook, mark: PresenceMark, row: Attendance | undefined): JudgedMark {
  if (row === undefined) return left("", "Raden finns inte längre i Närvaro. Läs in listan på nytt.");
  const { grid, layout } = readingOf(read.readings, "attendance");
  const cell = grid[row.row - 1]?.[layout.indexes.get("presence") ?? -1] ?? "";
  const now = row.presence ?? "";
  if (now === "" && !isEmpty(cell))
    return left("", `I arket står ${quoted(cellText(cell))}, som inte är något av valen. Rätta det där.`);
  if (now === mark.presence) return left(now, "");
  if (now !== mark.was) return left(now, `${sinceThen(now)} Välj igen om det ska ändras.`);
  return {
    saved: { presence: mark.presence, said: "" },
    changes: [change("attendance", row, { presence: mark.presence || undefined })],
  };
}

function left(presence: Presence | "", said: string): JudgedMark {
  return { saved: { presence, said }, changes: [] };
}

function sinceThen(presence: Presence | ""): string {
  if (presence === "") return "Någon annan har tömt rutan.";
  return `Någon annan har valt ${quoted(String(attendance.columns.presence.write(presence)))}.`;
}
