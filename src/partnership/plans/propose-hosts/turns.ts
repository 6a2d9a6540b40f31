import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { inSwedishOrder } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { hostings, startOf, usesTurn } from "../../questions/meetings.ts";
import { activeParties } from "../../questions/members.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** A party that could host a meeting. */
export interface Candidate {
  readonly party: string;
  /** Its latest hosting that used up a turn, held or ahead. */
  readonly last: Meeting | undefined;
  /** Its hostings after that one, which left it its turn. */
  readonly free: readonly Meeting[];
  /** First day of its first membership. */
  readonly joined: CivilDate;
}

type Hosted = Pick<Candidate, "last" | "free">;

/** Whose turn it is to host in one collaboration, as hostings are added. */
export interface Turns {
  /** Members from the first day to the last, the one whose turn it is first. */
  candidates(first: CivilDate, last: CivilDate): readonly Candidate[];
  add(meeting: Meeting, host: string): void;
}

/** The turns that the hostings in the sheet leave; one that lies ahead counts as hosted. */
export function turnsIn(partnership: Partnership, collaboration: string): Turns {
  const hosted = new Map<string, Hosted>();
  const membersByDay = new Map<CivilDate, readonly string[]>();
  const members = (day: CivilDate): readonly string[] => {
    const known = membersByDay.get(day);
    if (known !== undefined) return known;
    const found = activeParties(partnership, collaboration, day).map(({ name }) => name);
    membersByDay.set(day, found);
    return found;
  };
  const turns: Turns = {
    add(meeting, host) {
      const before = hosted.get(host) ?? { last: undefined, free: [] };
      hosted.set(host, withHosting(partnership, before, meeting));
    },
    candidates(first, last) {
      const stay = new Set(members(last));
      return members(first)
        .filter((party) => stay.has(party))
        .map((party): Candidate => {
          const before = hosted.get(party) ?? { last: undefined, free: [] };
          return { party, ...before, joined: joined(partnership, collaboration, party) };
        })
        .sort(byTurn);
    },
  };
  for (const meeting of hostings(partnership, collaboration)) turns.add(meeting, meeting.host);
  return turns;
}

function withHosting(partnership: Partnership, { last, free }: Hosted, meeting: Meeting): Hosted {
  const isLatest = last === undefined || dayOf(last) <= dayOf(meeting);
  if (!isLatest) return { last, free };
  if (!usesTurn(partnership, meeting)) return { last, free: [...free, meeting] };
  return { last: meeting, free: free.filter((other) => dayOf(other) > dayOf(meeting)) };
}

function byTurn(a: Candidate, b: Candidate): number {
  if (a.last === undefined || b.last === undefined) {
    if (a.last !== b.last) return a.last === undefined ? -1 : 1;
    if (a.joined !== b.joined) return a.joined < b.joined ? -1 : 1;
  } else if (dayOf(a.last) !== dayOf(b.last)) return dayOf(a.last) < dayOf(b.last) ? -1 : 1;
  return inSwedishOrder(a.party, b.party);
}

/** A hosting without year and month sorts as the oldest. */
function dayOf(meeting: Meeting): string {
  return startOf(meeting) ?? "";
}

function joined(partnership: Partnership, collaboration: string, party: string): CivilDate {
  return rowsWith(partnership.memberships, "party", party)
    .filter((membership) => membership.collaboration === collaboration && membership.kind === "member")
    .map(({ from }) => from)
    .filter((from): from is CivilDate => from !== undefined)
    .reduce((first, from) => (from < first ? from : first), "9999");
}
