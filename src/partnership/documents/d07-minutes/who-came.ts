import { inSwedishOrder } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { isForRepresentatives, tookPart } from "../../questions/attendance.ts";
import { startOf } from "../../questions/meetings.ts";
import { activeParties } from "../../questions/members.ts";
import type { RepresentedRole } from "../../questions/seats.ts";
import { type Attendance, attendance } from "../../sheets/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { forParty, isGuest, nameOf } from "./attendance-texts.ts";

/** A party with those who came for it. */
export type PresentRow = { readonly party: string; readonly officials: string; readonly elected: string };

/** The member parties, and others that stand in the attendance list, each with those who came; where nobody did, why. */
export function presentRows(partnership: Partnership, meeting: Meeting): readonly PresentRow[] {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name).filter((row) => !isGuest(row));
  const members = isForRepresentatives(meeting) ? memberNames(partnership, meeting) : [];
  const listed = rows.flatMap(({ party }) => (party === undefined ? [] : [party]));
  return [...new Set([...members, ...listed])].sort(inSwedishOrder).map((party) => {
    const own = rowsWith(rows, "party", party);
    return {
      party,
      officials: cameAs(own, "official", meeting),
      elected: cameAs(own, "elected", meeting),
    };
  });
}

/** Whether the minutes have a column for elected representatives: they were called, or stand in the list all the same. */
export function hasElected(partnership: Partnership, meeting: Meeting): boolean {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
  return meeting.kind === "partnership" || rows.some(({ role }) => role === "elected");
}

/** Those who came in another role than a representative's, a line for each role: `Samordnare: Samordnaren`. */
export function othersPresent(partnership: Partnership, meeting: Meeting): readonly string[] {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name).filter(
    (row) => tookPart(row) && !isGuest(row),
  );
  return OTHER_ROLES.flatMap((role) => {
    const names = rows.filter((row) => row.role === role).map((row) => forParty(row, meeting));
    const title = role === undefined ? "Utan angiven roll" : String(attendance.columns.role.write(role));
    return names.length === 0 ? [] : [`${title}: ${names.join("; ")}.`];
  });
}

/** The guests who came. */
export function guests(partnership: Partnership, meeting: Meeting): readonly string[] {
  return rowsWith(partnership.attendance, "meeting", meeting.name)
    .filter((row) => isGuest(row) && tookPart(row))
    .map((row) => forParty(row, meeting));
}

/** How many of the members somebody represented, counted as parties; empty for a meeting that not all are called to. */
export function representedText(partnership: Partnership, meeting: Meeting): string {
  const members = isForRepresentatives(meeting) ? memberNames(partnership, meeting) : [];
  if (members.length === 0) return "";
  const there = new Set(
    rowsWith(partnership.attendance, "meeting", meeting.name)
      .filter((row) => tookPart(row) && !isGuest(row))
      .map(({ party }) => party),
  );
  const number = members.filter((party) => there.has(party)).length;
  const of = counted(members.length, "part", "parter");
  if (number === 0) return "Ingen part var företrädd.";
  return `${number} av ${of} var ${number === 1 ? "företrädd" : "företrädda"}.`;
}

const OTHER_ROLES = ["substitute", "coordinator", undefined] as const;

function memberNames(partnership: Partnership, meeting: Meeting): readonly string[] {
  const day = startOf(meeting);
  if (day === undefined) return [];
  return activeParties(partnership, meeting.collaboration, day).map(({ name }) => name);
}

function cameAs(rows: readonly Attendance[], role: RepresentedRole, meeting: Meeting): string {
  const own = rows.filter((row) => row.role === role);
  const came = own.filter(tookPart);
  if (came.length > 0) return came.map((row) => nameOf(row, meeting)).join("\n");
  if (own.length === 0) return isCalled(role, meeting) ? "Ingen uppgift" : "–";
  if (own.some(({ presence }) => presence === undefined)) return "Ingen uppgift";
  if (own.every(({ person }) => person === undefined)) return "Inte utsedd";
  return own.some(({ presence }) => presence === "excused") ? "Förhinder" : "Frånvarande";
}

function isCalled(role: RepresentedRole, { kind }: Meeting): boolean {
  return kind === "partnership" || (kind === "officials" && role === "official");
}
