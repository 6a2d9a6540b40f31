import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { tookPart } from "../../questions/attendance.ts";
import { activeParties } from "../../questions/members.ts";
import { attendance } from "../../sheets/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Party } from "../../sheets/parties.ts";

/** One of the own party's places at the meeting. */
export type CameRow = { readonly person: string; readonly role: string; readonly presence: string };

/** The own party's rows in the attendance list; a seat that nobody held is told. */
export function cameRows(partnership: Partnership, { name }: Meeting, party: Party): readonly CameRow[] {
  return rowsWith(partnership.attendance, "meeting", name)
    .filter((row) => row.party === party.name)
    .map(({ person, guest, role, presence }) => ({
      person: person === undefined ? (guest ?? "Ingen utsedd") : personText(partnership, person, party),
      role: role === undefined ? "Ej angiven" : String(attendance.columns.role.write(role)),
      presence:
        person === undefined && guest === undefined
          ? "Platsen var vakant"
          : presence === undefined
            ? "Ingen uppgift"
            : String(attendance.columns.presence.write(presence)),
    }));
}

/** In a party of several organisations it is told which one the person comes from. */
function personText(partnership: Partnership, person: string, { organisations }: Party): string {
  const from = named(partnership.people, person)?.organisation;
  return organisations.length > 1 && from !== undefined ? `${person} (${from})` : person;
}

/** How many of the member parties took part, and which did not; empty where nothing is noted. */
export function turnoutText(partnership: Partnership, meeting: Meeting, day: CivilDate): string {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
  if (rows.every(({ presence }) => presence === undefined)) return "";
  const came = new Set(rows.filter(tookPart).map(({ party }) => party));
  const members = activeParties(partnership, meeting.collaboration, day).map(({ name }) => name);
  if (members.length === 0) return "";
  const absent = members.filter((name) => !came.has(name));
  if (absent.length === 0)
    return members.length === 1 ? "Den enda parten deltog." : `Alla ${members.length} parter deltog.`;
  return `${members.length - absent.length} av ${members.length} parter deltog; från ${listed(absent)} kom ingen.`;
}
