/** Name of the time zone that Swedish clocks follow. */
export const SWEDISH_ZONE = "Europe/Stockholm";

/**
 * The zone as a calendar file explains it: summer time from the last Sunday of March, 02.00, to the last Sunday of October, 03.00.
 *
 * @see Directive 2000/84/EC; the October end has held since 1996. RFC 5545, 3.6.5
 */
export const SWEDISH_TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${SWEDISH_ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");
