import type { Attendance } from "../../sheets/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** Whether the row is of a guest, who represents no party. */
export function isGuest({ role, person, guest }: Attendance): boolean {
  return role === "guest" || (role === undefined && person === undefined && guest !== undefined);
}

/** Who the row is of; `(digitalt)` follows for one who came by link to a meeting in a room. */
export function nameOf({ person, guest, presence }: Attendance, { form }: Meeting): string {
  const name = person ?? guest ?? "Namn saknas";
  return presence === "digital" && form !== "digital" ? `${name} (digitalt)` : name;
}

/** The same with the party that the person came for: `Ersättare Gävle för Gävle`. */
export function forParty(row: Attendance, meeting: Meeting): string {
  const name = nameOf(row, meeting);
  return row.party === undefined ? name : `${name} för ${row.party}`;
}
