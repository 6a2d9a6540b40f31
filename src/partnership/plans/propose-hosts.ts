import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { quoted } from "../../messages/lists.ts";
import { named, type Partnership } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import { endOf, inTimeOrder, stands, startOf } from "../questions/meetings.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { change, impossible, type Planned, type PlannedChange, planned } from "./plan.ts";
import { hostReason } from "./propose-hosts/reason.ts";
import { type Turns, turnsIn } from "./propose-hosts/turns.ts";

/** Which meetings get a host; without an agreement, those of every collaboration. */
export interface HostsAsked {
  readonly agreement?: string | undefined;
}

/**
 * *Föreslå värdar*: a host for every coming partnership meeting that lacks one, longest since hosting first. A hosting that is
 * already in the sheet for a later day counts as hosted, so that nobody is asked just before a turn of its own.
 *
 * @see product R5, R6
 */
export function proposeHosts(partnership: Partnership, asked: HostsAsked, today: CivilDate): Planned {
  const agreement = named(partnership.agreements, asked.agreement);
  if (asked.agreement !== undefined && agreement === undefined)
    return impossible(`Överenskommelsen ${quoted(asked.agreement)} finns inte.`);
  const ahead = partnership.meetings.filter((meeting) => lacksHost(meeting, agreement, today));
  if (ahead.length === 0) {
    const under = agreement === undefined ? "" : ` under ${quoted(agreement.name)}`;
    return impossible(`Ingen kommande partnerskapsträff${under} saknar värd.`);
  }

  const told: string[] = [];
  const changes: PlannedChange[] = [];
  const turnsBy = new Map<string, Turns>();
  for (const meeting of inTimeOrder(ahead)) {
    const turns = turnsBy.get(meeting.collaboration) ?? turnsIn(partnership, meeting.collaboration);
    turnsBy.set(meeting.collaboration, turns);
    const candidates = turns.candidates(startOf(meeting) ?? "", endOf(meeting) ?? "");
    const [first] = candidates;
    if (first === undefined) {
      told.push(`${quoted(meeting.name)} får ingen värd, eftersom ingen part är medlem då.`);
      continue;
    }
    turns.add(meeting, first.party);
    changes.push(change("meetings", meeting, { host: first.party }));
    told.push(hostReason(partnership, meeting, first, candidates));
  }
  return changes.length === 0 ? impossible(...told) : planned(told, ...changes);
}

/** Whether the meeting is a partnership meeting ahead without a host; one without year and month cannot be given a turn. */
function lacksHost(meeting: Meeting, agreement: Agreement | undefined, today: CivilDate): boolean {
  const [start, day] = [startOf(meeting), meeting.start ?? endOf(meeting)];
  if (meeting.kind !== "partnership" || meeting.host !== undefined || !stands(meeting)) return false;
  if (meeting.status === "held" || start === undefined || day === undefined || day < today) return false;
  if (agreement === undefined) return true;
  return meeting.collaboration === agreement.collaboration && contains(periodOf(agreement), start);
}
