import { type Partnership, rowsWith } from "../../partnership.ts";
import { tookPart } from "../../questions/attendance.ts";
import { type Attendance, attendance } from "../../sheets/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { isGuest } from "./attendance-texts.ts";

/** Somebody who stands in the attendance list and did not come. */
export type AbsentRow = {
  readonly name: string;
  readonly party: string;
  readonly role: string;
  readonly why: string;
};

/** Those who did not come, in the order of the attendance list; a vacant seat is told as one. */
export function absentRows(partnership: Partnership, { name }: Meeting): readonly AbsentRow[] {
  return rowsWith(partnership.attendance, "meeting", name)
    .filter((row) => !tookPart(row))
    .map((row) => ({
      name: row.person ?? row.guest ?? "Ingen utsedd",
      party: row.party ?? "–",
      role: roleOf(row),
      why: whyNot(row),
    }));
}

function roleOf(row: Attendance): string {
  if (isGuest(row)) return "Gäst";
  return row.role === undefined ? "Ej angiven" : String(attendance.columns.role.write(row.role));
}

function whyNot({ person, guest, presence }: Attendance): string {
  if (person === undefined && guest === undefined) return "Platsen var vakant";
  return presence === undefined ? "Ingen uppgift" : String(attendance.columns.presence.write(presence));
}
