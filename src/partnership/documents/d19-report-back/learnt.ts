import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { unbroken } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { endOf, inTimeOrder, standingMeetings, startOf } from "../../questions/meetings.ts";
import { activeParties } from "../../questions/members.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Party } from "../../sheets/parties.ts";

/** The days whose experiences a report tells of. */
export interface LearntPeriod {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate;
}

/** From the day after the last meeting of the same kind to the day before the next one, though not past today. */
export function learntPeriod(partnership: Partnership, meeting: Meeting, today: CivilDate): LearntPeriod {
  const same = inTimeOrder(standingMeetings(partnership, meeting.collaboration)).filter(
    ({ kind, id }) => kind === meeting.kind && id !== meeting.id,
  );
  const [first, last] = [startOf(meeting) ?? today, endOf(meeting) ?? today];
  const before = same.map(endOf).filter((day): day is CivilDate => day !== undefined && day < first);
  const after = same.map(startOf).find((day) => day !== undefined && day > last);
  const until = after === undefined ? today : addDays(after, -1);
  const latest = [...before].sort()[before.length - 1];
  return { from: latest === undefined ? undefined : addDays(latest, 1), to: until < today ? until : today };
}

/** What the parties have told during the days: the own party's whole, the others' by name. */
export function learntDuring(partnership: Partnership, meeting: Meeting, party: Party, period: LearntPeriod) {
  const members = new Set(
    activeParties(partnership, meeting.collaboration, startOf(meeting) ?? period.to).map(({ name }) => name),
  );
  const told = partnership.experiences
    .filter(({ date }) => date !== undefined && contains(period, date))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  return {
    own: told
      .filter((experience) => experience.party === party.name)
      .map(({ title, text, date }) => ({
        title,
        text: text === undefined ? "Ingen text är inlagd." : unbroken(text),
        date: longDate(date ?? ""),
      })),
    others: told
      .filter((experience) => experience.party !== party.name && members.has(experience.party))
      .map((experience) => `${experience.party}: ${experience.title}`),
  };
}

/** `från och med den 20 maj 2020 till och med den 17 maj 2021`. */
export function periodText({ from, to }: LearntPeriod): string {
  return `${from === undefined ? "" : `från och med ${longDate(from)} `}till och med ${longDate(to)}`;
}
