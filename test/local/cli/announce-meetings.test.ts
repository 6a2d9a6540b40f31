import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { type ParsedMail, simpleParser } from "mailparser";
import { expect, it } from "vitest";
import { run } from "./a-terminal.ts";
import { anExample } from "./an-example.ts";

/** The letters of a day in the outbox, as a mail program reads them. */
async function letters(data: string, day: string): Promise<ParsedMail[]> {
  const outbox = join(data, "outbox");
  const names = readdirSync(outbox).filter((name) => name.startsWith(day) && name.endsWith(".eml"));
  return Promise.all(names.map((name) => simpleParser(readFileSync(join(outbox, name)))));
}

/** The calendar file of a letter; its type must say what it asks for, as mail programs go by that. */
function calendarOf({ attachments }: ParsedMail) {
  const [file, ...others] = attachments;
  expect(others).toEqual([]);
  expect(file?.contentType).toBe("text/calendar");
  const calendar = ICAL.Component.fromString(file?.content.toString("utf8") ?? "");
  const event = calendar.getFirstSubcomponent("vevent");
  return {
    name: file?.filename,
    method: calendar.getFirstPropertyValue("method"),
    sequence: event?.getFirstPropertyValue("sequence"),
    start: String(event?.getFirstPropertyValue("dtstart")),
  };
}

it("a meeting is called to, moved and told of on the command line, and the outbox holds what people get", async () => {
  const data = await anExample();
  const on = (day: string) => ["--data", data, "--today", day];
  expect((await run("day", "2020-09-22", "--send", "--data", data)).code).toBe(0);
  const called = await letters(data, "2020-09-22");
  expect(called).toHaveLength(20);
  for (const letter of called)
    expect(calendarOf(letter)).toEqual({
      name: "Partnerskapsträff november 2020.ics",
      method: "REQUEST",
      sequence: 0,
      start: "2020-11-17",
    });

  expect((await run("edit", "Möten!F5", "2020-11-16", ...on("2020-10-05"))).code).toBe(0);
  const shown = await run("run", "announceMeetings", "--preview", "--send", ...on("2020-10-05"));
  expect(shown.out).toContain("flyttas från den 17–18 november 2020 till den 16–18 november 2020");
  const dry = await run("run", "announceMeetings", ...on("2020-10-05"));
  expect(dry.out).toContain("eftersom påminnelserna är avslagna");
  expect(await letters(data, "2020-10-05")).toEqual([]);

  const told = await run("run", "announceMeetings", "--send", ...on("2020-10-05"));
  expect(told.code).toBe(0);
  const moved = await letters(data, "2020-10-05");
  expect(moved).toHaveLength(20);
  for (const letter of moved)
    expect(calendarOf(letter)).toMatchObject({ method: "REQUEST", sequence: 1, start: "2020-11-16" });

  expect((await run("edit", "Möten!M5", "Inställt", ...on("2020-10-06"))).code).toBe(0);
  await run("run", "announceMeetings", "--send", ...on("2020-10-06"));
  for (const letter of await letters(data, "2020-10-06"))
    expect(calendarOf(letter)).toMatchObject({ method: "CANCEL", sequence: 2 });
  const raw = readFileSync(
    join(
      data,
      "outbox",
      readdirSync(join(data, "outbox")).filter((name) => name.startsWith("2020-10-06"))[0] ?? "",
    ),
    "latin1",
  );
  expect(raw).toMatch(/^Content-Type: text\/calendar; charset=UTF-8; method=CANCEL;$/m);
});
