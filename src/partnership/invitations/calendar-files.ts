import type { Moment } from "../../libraries/index.ts";
import type { Addressee } from "../reminders/addressee.ts";
import type { Digest } from "../reminders/digest.ts";
import { type CalendarFile, calendarFile } from "./calendar-file.ts";

/**
 * A calendar file for each meeting that the letter tells of.
 *
 * @param coordinator Whom the meetings are said to be called by; without an address there is nobody to answer, and no file.
 * @param made The moment of the run.
 */
export function calendarFiles(
  { to, reminders }: Digest,
  coordinator: Addressee | undefined,
  made: Moment,
): readonly CalendarFile[] {
  if (to.email === undefined || coordinator?.email === undefined) return [];
  const attendee = { name: to.name, email: to.email };
  const organizer = { name: coordinator.name, email: coordinator.email };
  const calls = new Map(
    reminders.flatMap(({ call }) => (call === undefined ? [] : [[call.meeting.id, call] as const])),
  );
  return [...calls.values()].map((call) => calendarFile(call, attendee, organizer, made));
}
