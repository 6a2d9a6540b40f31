import type { CivilDate } from "../../core/dates/civil-date.ts";
import { daysBetween } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { meetingTimes } from "./meeting-times.ts";

/** What people need to know of a meeting to come to it: what a summons says, and what a change is a change of. */
export interface MeetingVersion {
  readonly start: CivilDate;
  /** The last day; the first one for a meeting of one day. */
  readonly end: CivilDate;
  /** `HH:mm` on the first day; known together with `to`. */
  readonly from: string | undefined;
  /** `HH:mm` on the last day. */
  readonly to: string | undefined;
  readonly form: Meeting["form"];
  readonly place: string | undefined;
  readonly venue: string | undefined;
  /**
   * `on` as planned; `moved` to the days that stand here; `postponed` where the new days are not known; with `postponed` and
   * `cancelled` the days are those it was to have had.
   */
  readonly state: "on" | "moved" | "postponed" | "cancelled";
}

/** Whether people can come to it, as far as is known. */
export function isOn({ state }: MeetingVersion): boolean {
  return state === "on" || state === "moved";
}

/**
 * The meeting as it stands in the sheet.
 *
 * @param told What was said of it last; a meeting that is off keeps what that said, as nothing else of it matters any more.
 * @returns `undefined` where it has no first day and nobody has been told of one.
 */
export function versionOf(
  partnership: Partnership,
  meeting: Meeting,
  told: MeetingVersion | undefined,
): MeetingVersion | undefined {
  const { start, status, form } = meeting;
  if (status === "cancelled") return told && { ...told, state: "cancelled" };
  if (start === undefined) return told && { ...told, state: "postponed" };
  const end = meeting.end === undefined || meeting.end < start ? start : meeting.end;
  const stays = start === told?.start && end === told.end;
  // ”Flyttat” with the days that people know means that the new ones are not decided; once told of new days, those are the ones.
  if (status === "moved" && (told === undefined || (stays && told.state !== "moved")))
    return told && { ...told, state: "postponed" };
  const times = meetingTimes(partnership, meeting, daysBetween(start, end) + 1);
  return {
    start,
    end,
    from: times?.from,
    to: times?.to,
    form,
    place: cleaned(meeting.place),
    venue: cleaned(meeting.venue),
    state: status === "moved" ? "moved" : "on",
  };
}

/** Whether both say the same to whoever reads them. */
export function isSameVersion(a: MeetingVersion, b: MeetingVersion): boolean {
  const facts = (version: MeetingVersion) =>
    JSON.stringify([
      version.start,
      version.end,
      version.from,
      version.to,
      version.form,
      version.place,
      version.venue,
      isOn(version) ? "on" : version.state,
    ]);
  return facts(a) === facts(b);
}

/** As the ledger can keep it: on one line, without the sign that parts its facts. */
function cleaned(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").replace(/\|/g, "/").trim();
}
