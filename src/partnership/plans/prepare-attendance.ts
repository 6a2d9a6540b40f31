import type { CivilDate } from "../../core/dates/civil-date.ts";
import { listedBriefly, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { stands } from "../questions/meetings.ts";
import { ROLE_WORDS } from "../questions/role-words.ts";
import {
  coordinators,
  REPRESENTED_ROLES,
  type RepresentedRole,
  type Seats,
  seatsOn,
} from "../questions/seats.ts";
import type { Attendance } from "../sheets/attendance.ts";
import type { Meeting } from "../sheets/meetings.ts";
import {
  addition,
  change,
  impossible,
  type Planned,
  type PlannedAddition,
  type PlannedChange,
  planned,
} from "./plan.ts";

/** Whose list. */
export interface AttendanceAsked {
  readonly meeting: string;
}

/** Whom a kind of meeting is for; a working group is put together by its own mandates. */
const ROLES: Record<Exclude<Meeting["kind"], "workingGroup">, readonly RepresentedRole[]> = {
  partnership: REPRESENTED_ROLES,
  officials: ["official"],
  studyVisit: REPRESENTED_ROLES,
  seminar: REPRESENTED_ROLES,
};

/**
 * *Förbered närvarolista*: a row for everyone who should come, one without a person for each vacant seat. Rows that are there
 * stay; one without a person is filled when the seat has been.
 */
export function prepareAttendance(
  partnership: Partnership,
  asked: AttendanceAsked,
  _today: CivilDate,
): Planned {
  const meeting = named(partnership.meetings, asked.meeting);
  if (meeting === undefined) return impossible(`Mötet ${quoted(asked.meeting)} finns inte.`);
  const title = quoted(meeting.name);
  if (!stands(meeting)) return impossible(`${title} är inställt eller flyttat.`);
  if (meeting.start === undefined)
    return impossible(`${title} saknar dag. Fyll i Start i Möten, så att det framgår vem som är kallad.`);

  const existing = rowsWith(partnership.attendance, "meeting", meeting.name);
  const here = new Set(existing.map(({ person }) => person).filter((person) => person !== undefined));
  const parts: (PlannedChange | PlannedAddition)[] = [];
  const filled: string[] = [];
  const vacant: string[] = [];
  const added: string[] = [];
  let empty = 0;
  for (const seats of seatsAt(partnership, meeting)) {
    const rows = rowsForSeats(meeting, seats, existing, here);
    parts.push(...rows.parts);
    filled.push(...rows.filled);
    added.push(...rows.added);
    empty += rows.vacant;
    if (rows.vacant > 0) vacant.push(`${seats.party} (${ROLE_WORDS[seats.role].one})`);
  }
  for (const person of [...workingGroup(partnership, meeting), ...coordinators(partnership, meeting.start)]) {
    if (here.has(person)) continue;
    here.add(person);
    added.push(person);
    const mandate = partnership.mandates.find((row) => row.person === person && row.role === "workingGroup");
    const isMember = meeting.kind === "workingGroup" && mandate !== undefined;
    parts.push(
      addition("attendance", {
        meeting: meeting.name,
        person,
        answer: "none",
        ...(isMember ? { party: mandate.party } : { role: "coordinator" }),
      }),
    );
  }
  if (parts.length === 0)
    return existing.length === 0
      ? impossible(`Ingen är kallad till ${title}: inga parter är medlemmar eller har uppdrag den dagen.`)
      : planned([`Närvarolistan för ${title} är redan fullständig.`]);
  return planned(
    [
      ...(added.length === 0
        ? []
        : [
            `${counted(added.length, "person", "personer")} läggs till i närvarolistan för ${title}: ${listedBriefly(added)}.`,
          ]),
      ...(filled.length === 0
        ? []
        : [`${counted(filled.length, "rad", "rader")} utan person fylls i: ${listedBriefly(filled)}.`]),
      ...(vacant.length === 0
        ? []
        : [
            `${counted(empty, "plats", "platser")} saknar person och får en tom rad: ${listedBriefly(vacant)}.`,
          ]),
      ...(existing.length === 0 ? [] : ["Det som redan står i listan ändras inte."]),
    ],
    ...parts,
  );
}

/** Each party's seats once, though two of its memberships may hold on the day. */
function seatsAt(partnership: Partnership, meeting: Meeting): readonly Seats[] {
  if (meeting.kind === "workingGroup") return [];
  const roles = ROLES[meeting.kind];
  const seen = new Set<string>();
  return seatsOn(partnership, meeting.collaboration, meeting.start ?? "").filter(({ party, role }) => {
    const key = `${role} ${party}`;
    if (!roles.includes(role) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** @param here People on the list; gets those added. */
function rowsForSeats(
  meeting: Meeting,
  { party, role, size, holders }: Seats,
  existing: readonly Attendance[],
  here: Set<string>,
): {
  readonly parts: readonly (PlannedChange | PlannedAddition)[];
  readonly filled: readonly string[];
  readonly added: readonly string[];
  readonly vacant: number;
} {
  const rows = existing.filter((row) => row.party === party && row.role === role);
  const empty = rows.filter(({ person, guest }) => person === undefined && guest === undefined);
  const missing = [...new Set(holders.map(({ person }) => person))].filter((person) => !here.has(person));
  for (const person of missing) here.add(person);
  const filled = missing.slice(0, empty.length);
  const added = missing.slice(empty.length);
  const vacant = Math.max(0, size - Math.max(rows.length + added.length, holders.length));
  const row = { meeting: meeting.name, party, role } as const;
  return {
    parts: [
      ...empty
        .slice(0, filled.length)
        .map((row, place) =>
          change("attendance", row, { person: filled[place], answer: row.answer ?? "none" }),
        ),
      ...added.map((person) => addition("attendance", { ...row, person, answer: "none" })),
      ...Array.from({ length: vacant }, () => addition("attendance", row)),
    ],
    filled,
    added,
    vacant,
  };
}

/** Those with a mandate in a working group on the day; nobody for other kinds of meeting. */
function workingGroup(partnership: Partnership, { kind, start = "" }: Meeting): readonly string[] {
  if (kind !== "workingGroup") return [];
  return partnership.mandates
    .filter(
      ({ role, from, to }) => role === "workingGroup" && (from ?? "") <= start && (to ?? "9999") >= start,
    )
    .map(({ person }) => person);
}
