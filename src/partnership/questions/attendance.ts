import type { CivilDate } from "../../core/dates/civil-date.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Attendance } from "../sheets/attendance.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { activeParties } from "./members.ts";
import { type RepresentedRole, representatives } from "./seats.ts";

/** How a party was represented in a role: the best that anyone in the role did, or why nobody can have come. */
export type Came = "present" | "digital" | "excused" | "absent" | "vacant" | "unknown";

/** One member party at a meeting, in each role that is called to it. */
export interface PartyAttendance {
  readonly party: string;
  readonly roles: Readonly<Partial<Record<RepresentedRole, Came>>>;
}

/** Who came to a meeting. */
export interface MeetingAttendance {
  readonly meeting: Meeting;
  /** Whether anybody's attendance is noted; where nobody's is, every role is `unknown` or `vacant`. */
  readonly isNoted: boolean;
  readonly parties: readonly PartyAttendance[];
}

/** From the best to the least that is known of someone who was called. */
const ORDER: readonly Came[] = ["present", "digital", "excused", "absent"];

/** Whether the one on the row took part, in the room or at a distance. */
export function tookPart({ presence }: Attendance): boolean {
  return presence === "present" || presence === "digital";
}

/** Whether a role counts as represented at the meeting. */
export function isRepresented(came: Came | undefined): boolean {
  return came === "present" || came === "digital";
}

/** Whether the parties are called to the meeting through their representatives; anyone may come to the other kinds. */
export function isForRepresentatives({ kind }: Meeting): boolean {
  return kind === "partnership" || kind === "officials";
}

/** The roles that are called to a meeting of representatives. */
export function calledRoles({ kind }: Meeting): readonly RepresentedRole[] {
  return kind === "officials" ? ["official"] : ["official", "elected"];
}

/**
 * The represented role in which somebody was at a meeting; nothing for guests and coordinators. A substitute takes the elected
 * representative's place; a row without a role goes by the person's mandate on the day.
 */
export function roleAt(
  partnership: Partnership,
  { party, person, role }: Attendance,
  day: CivilDate,
): RepresentedRole | undefined {
  if (role === "substitute") return "elected";
  if (role !== undefined) return role === "official" || role === "elected" ? role : undefined;
  if (party === undefined || person === undefined) return undefined;
  return (["elected", "official"] as const).find((one) =>
    representatives(partnership, party, one, day).includes(person),
  );
}

/** Who came to a meeting of representatives, for every party that was a member on the day. @param day The meeting's first day. */
export function attendanceAt(partnership: Partnership, meeting: Meeting, day: CivilDate): MeetingAttendance {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
  const byRole = new Map<string, Attendance[]>();
  for (const row of rows) {
    const key = `${roleAt(partnership, row, day)} ${row.party}`;
    const list = byRole.get(key);
    if (list === undefined) byRole.set(key, [row]);
    else list.push(row);
  }
  const parties = activeParties(partnership, meeting.collaboration, day).map(({ name: party }) => ({
    party,
    roles: Object.fromEntries(
      calledRoles(meeting).map((role) => [
        role,
        cameOf(byRole.get(`${role} ${party}`) ?? [], representatives(partnership, party, role, day)),
      ]),
    ),
  }));
  return { meeting, isNoted: rows.some(({ presence }) => presence !== undefined), parties };
}

function cameOf(rows: readonly Attendance[], holders: readonly string[]): Came {
  const best = ORDER.find((came) => rows.some(({ presence }) => presence === came));
  const someoneTookPart = best !== undefined && isRepresented(best);
  const nobodyNamed = holders.length === 0 && rows.every(({ person }) => person === undefined);
  return nobodyNamed && !someoneTookPart ? "vacant" : (best ?? "unknown");
}
