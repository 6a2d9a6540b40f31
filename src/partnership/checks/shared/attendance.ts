import type { Attendance } from "../../sheets/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** Whether the one on the row took part, in the room or at a distance. */
export function tookPart({ presence }: Attendance): boolean {
  return presence === "present" || presence === "digital";
}

/** Whether the parties are called to the meeting through their representatives; anyone may come to the other kinds. */
export function isForRepresentatives({ kind }: Meeting): boolean {
  return kind === "partnership" || kind === "officials";
}
