import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../src/libraries/calendar/calendar-event.ts";
import { writeCalendar } from "../../src/libraries/calendar/write-calendar.ts";

const EVENT: CalendarEvent = {
  method: "REQUEST",
  uid: "mote-1@partnerskapsarket.example",
  sequence: 0,
  made: { date: "2020-09-22", time: "07:05" },
  start: { day: "2020-11-17", time: undefined },
  end: { day: "2020-11-18", time: undefined },
  organizer: { name: "Samordnaren", email: "samordnare@partnerskapet.example" },
  attendee: { name: "Tjänsteperson Gävle", email: "tjansteperson@gavle.example" },
  summary: "Partnerskapsträff november 2020",
  location: "Stadshuset, Gävle",
  description: "Värd: Gävle\nTema: Barnets bästa",
  url: undefined,
};

const anEvent = (values: Partial<CalendarEvent> = {}) => writeCalendar({ ...EVENT, ...values });

/** The file as another program reads it. */
function read(text: string): { calendar: ICAL.Component; event: ICAL.Event; component: ICAL.Component } {
  const calendar = ICAL.Component.fromString(text);
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone !== null) ICAL.TimezoneService.register(zone);
  return { calendar, component, event: new ICAL.Event(component) };
}

/** The file read line by line by the standard's own words, without the library that wrote it. @see RFC 5545, 3.1 */
function lines(text: string): readonly string[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  for (const line of physical) expect(line).not.toMatch(/[\r\n]/);
  return text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
}

describe("a calendar file", () => {
  it("calls to a meeting of two whole days, and ends where the third begins", () => {
    const text = lines(anEvent());
    expect(text).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Partnerskapsarket//SV",
      "CALSCALE:GREGORIAN",
      "METHOD:REQUEST",
      "BEGIN:VEVENT",
      "UID:mote-1@partnerskapsarket.example",
      "SEQUENCE:0",
      "DTSTAMP:20200922T050500Z",
      "DTSTART;VALUE=DATE:20201117",
      "DTEND;VALUE=DATE:20201119",
      "SUMMARY:Partnerskapsträff november 2020",
      "LOCATION:Stadshuset\\, Gävle",
      "DESCRIPTION:Värd: Gävle\\nTema: Barnets bästa",
      "STATUS:CONFIRMED",
      "TRANSP:OPAQUE",
      "ORGANIZER;CN=Samordnaren:mailto:samordnare@partnerskapet.example",
      "ATTENDEE;CN=Tjänsteperson Gävle;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:tjansteperson@gavle.example",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("takes a meeting away, and then asks for no answer", () => {
    const text = lines(anEvent({ method: "CANCEL", sequence: 3 }));
    expect(text).toContain("METHOD:CANCEL");
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toContain("SEQUENCE:3");
    expect(text.join("\n")).not.toContain("RSVP");
  });

  it("has the link of a digital meeting where programs look for it", () => {
    expect(lines(anEvent({ url: "https://mote.example/2020-11?a=1,2;b" }))).toContain(
      "URL:https://mote.example/2020-11?a=1,2;b",
    );
  });

  it("explains the time zone only where it gives times", () => {
    expect(anEvent()).not.toContain("VTIMEZONE");
    const timed = lines(
      anEvent({ start: { day: "2020-11-17", time: "09:30" }, end: { day: "2020-11-18", time: "15:00" } }),
    );
    expect(timed).toContain("DTSTART;TZID=Europe/Stockholm:20201117T093000");
    expect(timed).toContain("DTEND;TZID=Europe/Stockholm:20201118T150000");
    expect(timed.indexOf("BEGIN:VTIMEZONE")).toBeLessThan(timed.indexOf("BEGIN:VEVENT"));
    expect(anEvent({ start: { day: "2020-11-17", time: "09:30" } }), "one time alone").not.toContain("T0930");
  });

  it("keeps what people write as text, and lines short", () => {
    const name = 'Åsa "Kickan"; von: Ö, \r\nBEGIN:VEVENT\u0007';
    const { calendar, event, component } = read(
      anEvent({
        summary: `Träff; med, \\ allt\r\nEND:VEVENT ${"å😀".repeat(60)}`,
        attendee: { name, email: "asa@gavle.example" },
      }),
    );
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(event.summary).toBe(`Träff; med, \\ allt\nEND:VEVENT ${"å😀".repeat(60)}`);
    const [attendee] = component.getAllProperties("attendee");
    expect(attendee?.getFirstParameter("cn")).toBe("Åsa ”Kickan”; von: Ö, BEGIN:VEVENT");
    expect(attendee?.getFirstValue()).toBe("mailto:asa@gavle.example");
  });

  it("is read back as it was meant, whatever the texts", () => {
    const texts = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, name) => {
        const text = anEvent({
          summary: `x${summary}`,
          description,
          attendee: { name, email: "a@b.example" },
        });
        expect(lines(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
        const { event } = read(text);
        const plain = (given: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what the format forbids is left out
          given.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
        expect(event.summary).toBe(plain(`x${summary}`));
        expect(event.description ?? "").toBe(plain(description));
      }),
      { numRuns: 200 },
    );
  });
});

describe("Swedish time in a calendar file", () => {
  // The moments by the machine's own table of time zones, which the file knows nothing of.
  const swedish = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "short",
    timeStyle: "short",
  });

  it.each([
    ["in winter", "2020-11-17", "09:30", "2020-11-17T08:30:00Z"],
    ["in summer", "2021-05-18", "09:30", "2021-05-18T07:30:00Z"],
    ["the day before summer time", "2026-03-28", "12:00", "2026-03-28T11:00:00Z"],
    ["the day it begins", "2026-03-29", "12:00", "2026-03-29T10:00:00Z"],
    ["the day before it ends", "2026-10-24", "12:00", "2026-10-24T10:00:00Z"],
    ["the day it ends", "2026-10-25", "12:00", "2026-10-25T11:00:00Z"],
    ["many years on", "2041-07-01", "12:00", "2041-07-01T10:00:00Z"],
  ])("is right %s", (_, day, time, moment) => {
    const { event } = read(anEvent({ start: { day, time }, end: { day, time: "23:00" } }));
    expect(event.startDate.toJSDate().toISOString()).toBe(new Date(moment).toISOString());
    expect(swedish.format(event.startDate.toJSDate())).toBe(`${day} ${time}`);
  });

  it("is right on every day of a year with two changes, at both ends of a meeting over them", () => {
    for (let day = Date.parse("2026-01-01"); day < Date.parse("2027-01-01"); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const { event } = read(
        anEvent({ start: { day: date, time: "09:00" }, end: { day: date, time: "16:15" } }),
      );
      expect(swedish.format(event.startDate.toJSDate())).toBe(`${date} 09:00`);
      expect(swedish.format(event.endDate.toJSDate())).toBe(`${date} 16:15`);
    }
  });

  it("gives the moment of the run in universal time", () => {
    expect(anEvent({ made: { date: "2021-05-18", time: "07:05" } })).toContain("DTSTAMP:20210518T050500Z");
    expect(anEvent({ made: { date: "2020-12-01", time: "00:30" } })).toContain("DTSTAMP:20201130T233000Z");
  });
});

it("is made in a bare context, where nothing but the language is", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/libraries/calendar/write-calendar.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Calendar",
    platform: "browser",
    target: "es2020",
    logLevel: "silent",
  });
  const context = createContext(Object.create(null) as object);
  runInContext(outputFiles[0]?.text ?? "", context);
  expect(runInContext(`Calendar.writeCalendar(${JSON.stringify(EVENT)})`, context)).toBe(anEvent());
});
