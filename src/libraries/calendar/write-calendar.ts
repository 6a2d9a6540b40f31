import ICAL from "ical.js";
import type { CalendarEvent, CalendarPerson, EventEdge, Moment } from "./calendar-event.ts";
import { SWEDISH_TIME_ZONE, SWEDISH_ZONE } from "./swedish-time-zone.ts";

const PRODUCT = "-//Partnerskapsarket//SV";

/**
 * The event as the text of an .ics file, for one person: lines end in CRLF and are folded at 75 octets, whatever stands in the texts.
 *
 * @see RFC 5545 (the format), RFC 5546 (what REQUEST and CANCEL must hold)
 */
export function writeCalendar(event: CalendarEvent): string {
  const zone = ICAL.Component.fromString(SWEDISH_TIME_ZONE);
  const calendar = new ICAL.Component("vcalendar");
  const put = (name: string, value: unknown) => calendar.addPropertyWithValue(name, value);
  put("version", "2.0");
  put("prodid", PRODUCT);
  put("calscale", "GREGORIAN");
  put("method", event.method);
  const isTimed = event.start.time !== undefined && event.end.time !== undefined;
  if (isTimed) calendar.addSubcomponent(zone);
  calendar.addSubcomponent(eventOf(event, new ICAL.Timezone(zone), isTimed));
  return `${calendar.toString()}\r\n`;
}

function eventOf(event: CalendarEvent, zone: ICAL.Timezone, isTimed: boolean): ICAL.Component {
  const component = new ICAL.Component("vevent");
  const put = (name: string, value: unknown) => component.addPropertyWithValue(name, value);
  const putText = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== "") put(name, withoutControls(text));
  };
  put("uid", event.uid);
  put("sequence", event.sequence);
  put("dtstamp", timeOf(event.made, zone).convertToZone(ICAL.Timezone.utcTimezone));
  if (isTimed) {
    put("dtstart", edgeTime(event.start, zone)).setParameter("tzid", SWEDISH_ZONE);
    put("dtend", edgeTime(event.end, zone)).setParameter("tzid", SWEDISH_ZONE);
  } else {
    const after = ICAL.Time.fromDateString(event.end.day);
    // An event of whole days ends where the next day begins.
    after.adjust(1, 0, 0, 0);
    put("dtstart", ICAL.Time.fromDateString(event.start.day));
    put("dtend", after);
  }
  putText("summary", event.summary);
  putText("location", event.location);
  putText("description", event.description);
  if (event.url !== undefined) put("url", event.url);
  put("status", event.method === "CANCEL" ? "CANCELLED" : "CONFIRMED");
  put("transp", "OPAQUE");
  named(put("organizer", addressOf(event.organizer)), event.organizer);
  const attendee = named(put("attendee", addressOf(event.attendee)), event.attendee);
  attendee.setParameter("role", "REQ-PARTICIPANT");
  if (event.method === "REQUEST") {
    attendee.setParameter("partstat", "NEEDS-ACTION");
    attendee.setParameter("rsvp", "TRUE");
  }
  return component;
}

function edgeTime({ day, time = "00:00" }: EventEdge, zone: ICAL.Timezone): ICAL.Time {
  return timeOf({ date: day, time }, zone);
}

function timeOf({ date, time }: Moment, zone: ICAL.Timezone): ICAL.Time {
  const [year, month, day] = date.split("-").map(Number);
  const [hour, minute] = time.split(":").map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
}

function addressOf({ email }: CalendarPerson): string {
  return `mailto:${email}`;
}

/** Many programs do not read the escapes that a double quote in a parameter would need. */
function named(property: ICAL.Property, { name }: CalendarPerson): ICAL.Property {
  property.setParameter("cn", withoutControls(name).replace(/"/g, "”").replace(/\s+/g, " "));
  return property;
}

/** The text with line breaks as one kind, and without what no calendar file may hold. */
function withoutControls(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are forbidden, RFC 5545, 3.1
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
  );
}
