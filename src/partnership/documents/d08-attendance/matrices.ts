import { capitalised, inSwedishOrder } from "../../../messages/lists.ts";
import { type Came, calledRoles, type MeetingAttendance } from "../../questions/attendance.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { evenParts } from "../even-parts.ts";

/** More columns than this do not fit on a page. */
const MOST_MEETINGS = 4;

const CAME: Readonly<Record<Came, string>> = {
  present: "närvarande",
  digital: "digitalt",
  excused: "anmält förhinder",
  absent: "frånvarande",
  vacant: "ingen utsedd",
  unknown: "uppgift saknas",
};

/** Meetings beside each other, with a row for each party. */
export type Matrix = {
  readonly meetings: readonly string[];
  readonly rows: readonly { readonly party: string; readonly cells: readonly string[] }[];
};

/** Who came by role, in as many tables as the meetings need; a party that was a member at none of a table's meetings has no row there. */
export function matrices(attended: readonly MeetingAttendance[]): readonly Matrix[] {
  return evenParts(attended, MOST_MEETINGS).map((part) => {
    const columns = part.map((one) => new Map(one.parties.map(({ party, roles }) => [party, roles])));
    const parties = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort(inSwedishOrder);
    return {
      meetings: part.map(({ meeting }) => `${meeting.name}\n${capitalised(whenText(meeting))}`),
      rows: parties.map((party) => ({
        party,
        cells: part.map(({ meeting }, place) => {
          const roles = columns[place]?.get(party);
          return roles === undefined
            ? "Inte medlem"
            : calledRoles(meeting)
                .map((role) => `${capitalised(ROLE_WORDS[role].one)}: ${CAME[roles[role] ?? "unknown"]}`)
                .join("\n");
        }),
      })),
    };
  });
}
