import {
  type CalendarEvent,
  type CalendarPerson,
  type Moment,
  writeCalendar,
} from "../../libraries/index.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { CallTo } from "./call-to.ts";
import { linkIn, placeText } from "./differences.ts";
import { isOn } from "./meeting-version.ts";

/** A file that goes with a letter. */
export interface CalendarFile {
  /** With its ending. */
  readonly name: string;
  /** Media type, with what mail programs go by. */
  readonly type: string;
  readonly content: string;
}

/** Domain of the ids of events: one that can never be anybody's. */
const ID_DOMAIN = "partnerskapsarket.example";

/**
 * The meeting as a file for one person's calendar, which puts it there, changes it or takes it away.
 *
 * @param made The moment of the run.
 */
export function calendarFile(
  call: CallTo,
  attendee: CalendarPerson,
  organizer: CalendarPerson,
  made: Moment,
): CalendarFile {
  const event = eventOf(call, attendee, organizer, made);
  return {
    name: `${call.meeting.name.replace(/[/\\:*?"<>|\s]+/g, " ").trim()}.ics`,
    type: `text/calendar; charset=UTF-8; method=${event.method}`,
    content: writeCalendar(event),
  };
}

function eventOf(
  { meeting, sequence, version }: CallTo,
  attendee: CalendarPerson,
  organizer: CalendarPerson,
  made: Moment,
): CalendarEvent {
  const { start, end, from, to } = version;
  return {
    method: isOn(version) ? "REQUEST" : "CANCEL",
    uid: `mote-${meeting.id}@${ID_DOMAIN}`,
    sequence,
    made,
    start: { day: start, time: from },
    end: { day: end, time: to },
    organizer,
    attendee,
    summary: meeting.name,
    location: locationOf(version),
    description: describe(meeting, version, organizer),
    url: linkIn(version),
  };
}

const FORMS: Record<NonNullable<Meeting["form"]>, string> = {
  physical: "på plats",
  digital: "digitalt",
  hybrid: "på plats och digitalt",
};

/** Where to be: the place, the link, or that it is digital. */
function locationOf(version: CallTo["version"]): string | undefined {
  const where = placeText(version.form === "digital" ? { ...version, place: undefined } : version);
  if (where !== "") return where;
  return version.form === "digital" ? "Digitalt möte" : undefined;
}

function describe({ theme, host }: Meeting, version: CallTo["version"], organizer: CalendarPerson): string {
  const questions = `Frågor: ${organizer.name}, ${organizer.email}`;
  if (version.state === "cancelled") return `Mötet är inställt.\n${questions}`;
  if (version.state === "postponed") return `Mötet flyttas. Nytt datum meddelas senare.\n${questions}`;
  const link = linkIn(version);
  return [
    ...(version.form === undefined ? [] : [`Mötet hålls ${FORMS[version.form]}.`]),
    ...(link === undefined ? [] : [`Länk: ${link}`]),
    ...(host === undefined ? [] : [`Värd: ${host}`]),
    ...(theme === undefined ? [] : [`Tema: ${theme}`]),
    questions,
  ].join("\n");
}
