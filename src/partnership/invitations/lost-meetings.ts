import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { type Call, callsByMeeting, toldBy } from "./calls.ts";
import { isOn } from "./meeting-version.ts";

/** A meeting that people have been called to and that has no row any more. */
export interface LostMeeting {
  /** What was last said of it. */
  readonly call: Call;
  /** How many people believe that it will be held. */
  readonly people: number;
}

/** Every meeting still to come whose row is gone, though people have been called to it. */
export function lostMeetings(partnership: Partnership, today: CivilDate): readonly LostMeeting[] {
  const rows = new Set([...partnership.meetings, ...partnership.incomplete.meetings].map(({ id }) => id));
  return [...callsByMeeting(partnership)].flatMap(([id, calls]) => {
    if (rows.has(id)) return [];
    const waiting = [...toldBy(calls).values()].filter(
      ({ version }) => isOn(version) && version.end >= today,
    );
    const call = waiting[waiting.length - 1];
    return call === undefined ? [] : [{ call, people: waiting.length }];
  });
}
