import { describe, expect, it } from "vitest";
import type { Addressee } from "../../../src/partnership/reminders/addressee.ts";
import { digestsOf } from "../../../src/partnership/reminders/digest.ts";
import { composeLetter } from "../../../src/partnership/reminders/letter/compose-letter.ts";
import { copiesFor } from "../../../src/partnership/reminders/letter/copies.ts";
import type { LetterContext } from "../../../src/partnership/reminders/letter/letter-view.ts";
import { relativeDay } from "../../../src/partnership/reminders/letter/relative-day.ts";
import type { Notice } from "../../../src/partnership/reminders/notices.ts";
import type { Reminder } from "../../../src/partnership/reminders/reminder.ts";
import {
  AGREEMENT,
  aMeeting,
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  officialOf,
  planOn,
} from "./a-small-partnership.ts";

const DAY = "2020-09-01";

/** On the day there is something of three rules to Gävle's official, and of one to the others. */
const partnership = aSmallPartnership({
  agreements: [anAgreement({ noticeMonths: 3 })],
  meetings: [
    aMeeting({
      start: "2020-10-27",
      end: "2020-10-28",
      signUpBy: "2020-09-25",
      place: "Örebro",
      host: "Örebro",
      form: "physical",
    }),
    aMeeting({ name: "Träff december 2020", year: 2020, month: 12, host: "Gävle" }),
  ],
  reminderRules: [{ name: "P0", active: true, days: "-91" }],
});

const coordinator: Addressee = {
  id: "people-1",
  name: COORDINATOR,
  email: "samordnaren@partnerskap.example",
  hasAccess: true,
  fault: undefined,
};
const context: LetterContext = {
  today: DAY,
  partnershipName: "Partnerskapet för barnets rättigheter i praktiken",
  coordinator,
  toCoordinator: false,
  url: undefined,
  copies: [],
};
const trouble: Notice["trouble"] = {
  key: "P6|meetings-1|2020-10-27|-56|people-4",
  rule: "P6",
  about: "Träff",
  status: "unclear",
  day: "2020-08-31",
  reason: "",
  name: "Tjänsteperson Örebro",
};
const notice: Notice = {
  trouble,
  key: "Besked|1|2020-08-31|0|people-1",
  rule: "Besked",
  about: AGREEMENT,
  to: coordinator,
  text: "Kallelse (Träff): det går inte att veta om Tjänsteperson Örebro fick brevet.",
};

const digests = digestsOf(planOn(partnership, DAY).due, [notice]);
const digestOf = (name: string) => digests.find(({ to }) => to.name === name) as (typeof digests)[number];
const gävle = digestOf(officialOf("Gävle"));
const reminder: Reminder = { ...(gävle.reminders[0] as Reminder), to: coordinator };

/** What a reader sees of the HTML, and where its links lead: the same as the text but for the lines drawn under its headings. */
function seen(html: string): string {
  const body = html.slice(html.indexOf("<body"), html.indexOf("</body>"));
  const entities: Record<string, string> = {
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
    "#x2F": "/",
    "#x60": "`",
    "#x3D": "=",
    amp: "&",
  };
  return body
    .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, (_, address: string, words: string) =>
      words === address ? words : `${words}: ${address}`,
    )
    .replace(/<[^>]*>/g, " ")
    .replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}
const withoutLines = (text: string) =>
  text
    .replace(/^(=+|– )/gm, "")
    .replace(/\s+/g, " ")
    .trim();

describe("a digest", () => {
  it("reads like this as text and as HTML", async () => {
    const { text, html } = composeLetter(gävle, context);
    await expect(text).toMatchFileSnapshot("golden/digest.txt");
    await expect(html).toMatchFileSnapshot("golden/digest.html");
  });

  it("reads like this to the coordinator", async () => {
    const { text, html } = composeLetter(digestOf(COORDINATOR), {
      ...context,
      toCoordinator: true,
      url: "https://docs.google.com/spreadsheets/d/1a2b/edit",
      copies: copiesFor(coordinator.id, digests),
    });
    await expect(text).toMatchFileSnapshot("golden/coordinator.txt");
    await expect(html).toMatchFileSnapshot("golden/coordinator.html");
  });

  it("is one letter with the nearest deadline first, named in the subject with how many more there are", () => {
    expect(gävle.reminders.map(({ rule }) => rule)).toEqual(["P6", "P3", "P0"]);
    expect(composeLetter(gävle, context).subject).toBe(
      "Kallelse till Partnerskapsträff november 2020 den 27–28 oktober 2020 och 2\u00a0påminnelser till",
    );
  });

  it("has what must be followed up first in the coordinator's subject, and before all other letters", () => {
    expect(digests[0]?.to.name).toBe(COORDINATOR);
    expect(composeLetter(digestOf(COORDINATOR), context).subject).toBe(
      "1\u00a0utskick att följa upp och 1\u00a0påminnelse till",
    );
  });

  it.each([
    ["to a representative", gävle, context],
    [
      "to the coordinator",
      digestOf(COORDINATOR),
      { ...context, toCoordinator: true, copies: ["Något: till någon"], url: "https://ark.example/?a=1&b=2" },
    ],
    [
      "with ways into the workbook",
      gävle,
      {
        ...context,
        url: "https://ark.example/edit",
        place: ({ rule }: Reminder) => ({
          text: "Se raden i fliken Möten",
          address: `https://ark.example/edit#gid=7&range=A${rule}`,
        }),
      },
    ],
    ["as a trial", gävle, { ...context, trial: "Provbrev.\nBara till dig." }],
    ["without a coordinator", gävle, { ...context, coordinator: undefined }],
    [
      "from a coordinator without an address",
      gävle,
      { ...context, coordinator: { ...coordinator, email: undefined } },
    ],
  ])("says the same in text and HTML: %s", (_, digest, where) => {
    const { text, html } = composeLetter(digest, where);
    expect(seen(html)).toBe(withoutLines(text));
  });

  it("keeps text from the sheet text, in both forms and in the subject", () => {
    const nasty = `<img src=x onerror="alert(1)"> & {{subject}}`;
    const { subject, text, html } = composeLetter(
      {
        to: { ...coordinator, name: nasty },
        reminders: [{ ...reminder, about: nasty, subject: nasty, text: nasty }],
        notices: [],
      },
      { ...context, partnershipName: nasty },
    );
    expect(subject).toBe(nasty);
    expect(text).toContain(nasty);
    expect(html).not.toContain("<img");
    expect(seen(html)).toBe(withoutLines(text));
  });

  it("is fit for a screen reader and for any screen: language, headings in order, nothing fetched, no colour of its own", () => {
    const { html } = composeLetter(gävle, context);
    expect(html).toMatch(/<html lang="sv">[\s\S]*<div lang="sv"/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, 2, 3, 2, 3, 2, 3]);
    expect(html).not.toMatch(
      /<img|<link|<script|<table|@import|url\(|src=|color: (?!inherit)|width:\s*\d+px/,
    );
  });

  it("leads to the sheet only where the reader may open it", () => {
    expect(composeLetter(gävle, context).text).not.toContain("http");
    expect(composeLetter(gävle, { ...context, url: "https://ark.example/" }).html).toContain(
      '<a href="https:&#x2F;&#x2F;ark.example&#x2F;"',
    );
  });

  it("never has a subject too long for Apps Script", () => {
    const long = { ...reminder, subject: "å".repeat(400) };
    expect(
      composeLetter({ to: coordinator, reminders: [long, long], notices: [] }, context).subject.length,
    ).toBeLessThan(250);
  });
});

it.each([
  ["2020-09-01", "i dag"],
  ["2020-09-02", "i morgon"],
  ["2020-08-31", "i går"],
  ["2020-10-01", "om 30\u00a0dagar"],
  ["2020-08-18", "för 14\u00a0dagar sedan"],
])("says of %s that it is %s", (day, words) => {
  expect(relativeDay(day, DAY)).toBe(words);
});
