import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { announceMeetings } from "../../../src/app/commands/announce-meetings.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import {
  aMeeting,
  aPerson,
  BOTH_OF_BOTH,
  COORDINATOR,
  electedOf,
  everyMandate,
  officialOf,
  smallRows,
} from "../../partnership/reminders/a-small-partnership.ts";
import { type Kill, Killed, World } from "./a-world.ts";

const MEETING = {
  start: "2020-11-17",
  end: "2020-11-18",
  form: "physical",
  place: "Gävle",
  venue: "Stadshuset",
  host: "Gävle",
} as const;
const NAME = "Partnerskapsträff november 2020";
/** 56 days before: the first summons goes. */
const FIRST = "2020-09-22";
const LATER = "2020-10-05";
/** 28 days before the first date. */
const SECOND = "2020-10-20";

const aWorld = (meeting: object = {}, rows: object = {}) =>
  new World(smallRows({ meetings: [aMeeting({ ...MEETING, ...meeting })], ...rows }));

/** A world in which everybody has had the first summons. */
function called(meeting: object = {}, rows: object = {}): World {
  const world = aWorld(meeting, rows);
  world.run(FIRST);
  world.outbox.length = 0;
  return world;
}

const change = (world: World, values: Readonly<Record<string, string>>) => {
  for (const [header, value] of Object.entries(values)) world.type("meetings", 1, header, value);
};
const MOVED = { Start: "2020-12-01", Slut: "2020-12-02" };

type Sent = World["outbox"][number];

/** What the calendar file of a letter says. */
function fileOf({ attachments = [] }: Sent) {
  const [file, ...others] = attachments;
  if (file === undefined || others.length > 0) throw new Error(`${attachments.length} files`);
  const calendar = ICAL.Component.fromString(String(file.content));
  const event = calendar.getFirstSubcomponent("vevent") as ICAL.Component;
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
  const method = String(calendar.getFirstPropertyValue("method"));
  expect(file.type).toBe(`text/calendar; charset=UTF-8; method=${method}`);
  return { method, uid: value("uid"), sequence: Number(value("sequence")), start: value("dtstart"), value };
}

const readersOf = (world: World) => world.outbox.map(({ to }) => to);
const addressesOf = (names: readonly string[]) => names.map((name) => aPerson(name).email);
const partnershipOf = (world: World) => readWorkbook(world.grids);
const findings = (world: World, day: string) =>
  issuesOf(partnershipOf(world), day).filter(({ code }) => /^(meeting-change|called-meeting)/.test(code));

/** The numbers grow with the rows, each stands for one thing that was said, and nobody is told the same twice. */
function expectSoundNumbers(world: World): void {
  const [keys, calls, statuses] = [world.ledger("Nyckel"), world.ledger("Kallelse"), world.ledger("Status")];
  const said = new Map<number, string>();
  let last = 0;
  for (const call of calls.filter((text) => text !== "")) {
    const sequence = Number(call.split("|")[0]);
    expect(sequence, call).toBeGreaterThanOrEqual(last);
    last = sequence;
    const facts = call.slice(call.indexOf("|"));
    expect(said.get(sequence) ?? facts, call).toBe(facts);
    said.set(sequence, facts);
  }
  const gone = keys.filter((_, place) => statuses[place] === "Skickad");
  expect(new Set(gone).size, "a letter a key").toBe(gone.length);
}

describe("the first summons", () => {
  it("comes with a calendar file for the reader, and the ledger keeps what was said", () => {
    const world = aWorld();
    world.run(FIRST);
    expect(readersOf(world).sort()).toEqual([...addressesOf(BOTH_OF_BOTH)].sort());
    for (const letter of world.outbox) {
      const file = fileOf(letter);
      expect(file).toMatchObject({ method: "REQUEST", sequence: 0, start: "2020-11-17" });
      expect(file.uid).toBe("mote-meetings-1@partnerskapsarket.example");
      expect(file.value("attendee")).toBe(`mailto:${letter.to}`);
      expect(file.value("organizer")).toBe("mailto:samordnaren@partnerskap.example");
      expect(file.value("summary")).toBe(NAME);
      expect(file.value("location")).toBe("Stadshuset, Gävle");
      expect(letter.attachments?.[0]?.name).toBe(`${NAME}.ics`);
      expect(letter.text).toContain("Öppna den bifogade kalenderfilen");
    }
    expect(new Set(world.ledger("Kallelse"))).toEqual(
      new Set(["0 | 2020-11-17 | 2020-11-18 |  |  | Fysisk | Gävle | Stadshuset |"]),
    );
  });

  it("has no file where nobody coordinates, as there would be no one to answer, and says nothing of one", () => {
    const world = aWorld({}, { mandates: everyMandate().slice(1) });
    world.run(FIRST);
    expect(world.outbox).toHaveLength(4);
    for (const { attachments, text } of world.outbox) {
      expect(attachments).toEqual([]);
      expect(text).not.toContain("kalenderfil");
    }
  });

  it("has the times of the agenda, and they come with the next reminder where the agenda is made later", () => {
    const world = called();
    const agenda = [
      { meeting: NAME, time: "09.30–10.15", title: "Inledning" },
      { meeting: NAME, day: 2, time: "13.00–15.00", title: "Avslutning" },
    ];
    world.grids.set("agenda", aWorld({}, { agenda }).grids.get("agenda") ?? []);
    expect(findings(world, LATER)).toEqual([]);
    world.run(SECOND);
    expect(world.outbox).toHaveLength(4);
    for (const letter of world.outbox)
      expect(fileOf(letter)).toMatchObject({ sequence: 1, start: "2020-11-17T09:30:00" });
    expectSoundNumbers(world);
  });
});

describe("a meeting that has been moved", () => {
  it("is not told of by itself: reminders wait, with the reason, and the coordinator hears of it once", () => {
    const world = called();
    change(world, MOVED);
    // 56 days before the new date has a reminder of its own.
    const { letters } = world.run("2020-10-06");
    expect(world.outbox.map(({ to }) => to)).toEqual(addressesOf([COORDINATOR]));
    expect(world.outbox[0]?.text).toContain(
      `${NAME} flyttas från den 17–18 november 2020 till den 1–2 december 2020, men de som är kallade vet inte om det.`,
    );
    const waiting = letters.filter(({ rule }) => rule === "P6");
    expect(waiting).toHaveLength(4);
    for (const { status, reason } of waiting) {
      expect(status).toBe("skipped");
      expect(reason).toContain("Kör Meddela ändrade möten.");
    }
    world.run("2020-10-07");
    expect(world.outbox).toHaveLength(1);
    const [finding, ...others] = findings(world, LATER);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "meeting-change-untold", header: "Start", row: 2 });
    expect(finding?.message).toContain("4\u00a0personer har kallats till något annat");
  });

  it.each(["preview", "trial"] as const)(
    "shows in a %s whom it would tell what, and sends nothing",
    (mode) => {
      const world = called();
      change(world, MOVED);
      const before = world.ledger("Nyckel");
      const { said, letters } = world.announce(LATER, { mode });
      expect(said).toContain(`– ${NAME} flyttas från den 17–18 november 2020 till den 1–2 december 2020.`);
      expect(letters.map(({ to, status }) => [to, status])).toEqual(
        [...addressesOf([...BOTH_OF_BOTH].sort((a, b) => (a < b ? -1 : 1)))].map((to) => [to, "planned"]),
      );
      expect(world.outbox).toEqual([]);
      expect(world.ledger("Nyckel")).toEqual(before);
      expect(findings(world, LATER)).toHaveLength(1);
    },
  );

  it("is told to everybody who was called, once, with the next number in the calendar; reminders then go on", () => {
    const world = called();
    change(world, MOVED);
    const { said } = world.announce(LATER);
    expect(said).toContain("4\u00a0brev skickades till 4\u00a0personer.");
    expect(readersOf(world).sort()).toEqual([...addressesOf(BOTH_OF_BOTH)].sort());
    for (const letter of world.outbox) {
      expect(letter.subject).toBe(`${NAME} flyttas från den 17–18 november 2020 till den 1–2 december 2020`);
      expect(letter.text).toContain("Dag: den 1–2 december 2020");
      expect(letter.text).toContain("även om du har svarat tidigare");
      expect(fileOf(letter)).toMatchObject({ method: "REQUEST", sequence: 1, start: "2020-12-01" });
      expect(fileOf(letter).uid).toBe("mote-meetings-1@partnerskapsarket.example");
    }
    expect(findings(world, LATER)).toEqual([]);
    world.outbox.length = 0;
    expect(world.announce(LATER).said).toBe(
      "Inget möte har ändrats sedan kallelsen. Det finns inget att meddela.",
    );
    world.run("2020-10-06");
    expect(readersOf(world).sort()).toEqual([...addressesOf(BOTH_OF_BOTH)].sort());
    for (const letter of world.outbox) expect(fileOf(letter).sequence).toBe(1);
    expectSoundNumbers(world);
  });

  it("twice before anybody is told is one move, from what people know to what holds", () => {
    const world = called();
    change(world, { Start: "2020-11-24", Slut: "2020-11-25" });
    change(world, MOVED);
    world.announce(LATER);
    expect(world.outbox[0]?.subject).toContain("från den 17–18 november 2020 till den 1–2 december 2020");
    expect(world.outbox.map((letter) => fileOf(letter).sequence)).toEqual([1, 1, 1, 1]);
  });

  it("and back before anybody is told is nothing: no letter, no finding, and reminders go", () => {
    const world = called();
    change(world, MOVED);
    world.run("2020-10-06");
    change(world, { Start: MEETING.start, Slut: MEETING.end });
    world.outbox.length = 0;
    expect(world.announce(LATER).said).toContain("Det finns inget att meddela.");
    expect(findings(world, LATER)).toEqual([]);
    world.run(SECOND);
    expect(world.outbox.map((letter) => fileOf(letter).sequence)).toEqual([0, 0, 0, 0]);
    expectSoundNumbers(world);
  });

  it("and back after people were told is told again, with a number of its own", () => {
    const world = called();
    change(world, MOVED);
    world.announce(LATER);
    change(world, { Start: MEETING.start, Slut: MEETING.end });
    world.outbox.length = 0;
    world.announce("2020-10-07");
    expect(world.outbox.map((letter) => fileOf(letter).sequence)).toEqual([2, 2, 2, 2]);
    expectSoundNumbers(world);
  });

  it("to days that have passed is taken for a slip: a finding says so, and nobody is told", () => {
    const world = called();
    change(world, { Start: "2020-01-17", Slut: "2020-01-18" });
    expect(world.announce(LATER).said).toContain("Det finns inget att meddela.");
    expect(findings(world, LATER)[0]?.action).toContain("har redan varit");
  });
});

describe("a meeting that is off", () => {
  it("is taken out of calendars; when it is held all the same it comes back, and can be moved after that", () => {
    const world = called();
    change(world, { Status: "Inställt" });
    world.announce(LATER);
    const [letter] = world.outbox;
    expect(letter?.subject).toBe(`${NAME} ställs in`);
    expect(letter?.text).toContain("Mötet skulle ha hållits den 17–18 november 2020 och blir inte av.");
    expect(letter?.text).toContain("tas mötet bort ur din kalender");
    expect(world.outbox.map(fileOf)).toEqual(
      Array(4).fill(expect.objectContaining({ method: "CANCEL", sequence: 1, start: "2020-11-17" })),
    );
    world.outbox.length = 0;
    world.run(SECOND);
    expect(world.outbox).toEqual([]);
    change(world, { Status: "Bokat" });
    expect(findings(world, SECOND)).toHaveLength(1);
    world.announce(SECOND);
    expect(world.outbox[0]?.subject).toBe(`${NAME} hålls trots allt, den 17–18 november 2020`);
    expect(world.outbox.map((sent) => fileOf(sent))).toEqual(
      Array(4).fill(expect.objectContaining({ method: "REQUEST", sequence: 2 })),
    );
    world.outbox.length = 0;
    change(world, MOVED);
    world.announce("2020-10-21");
    expect(world.outbox.map((sent) => fileOf(sent))).toEqual(
      Array(4).fill(expect.objectContaining({ method: "REQUEST", sequence: 3, start: "2020-12-01" })),
    );
    expectSoundNumbers(world);
  });

  it("since its new days are not decided is told so, and then told the days, whatever becomes of its status", () => {
    const world = called();
    change(world, { Status: "Flyttat" });
    world.announce(LATER);
    expect(world.outbox[0]?.subject).toBe(`${NAME} flyttas till ett nytt datum, som meddelas senare`);
    expect(fileOf(world.outbox[0] as Sent)).toMatchObject({ method: "CANCEL", sequence: 1 });
    world.outbox.length = 0;
    change(world, MOVED);
    world.announce("2020-10-07");
    expect(world.outbox[0]?.subject).toBe(`${NAME} hålls den 1–2 december 2020`);
    expect(fileOf(world.outbox[0] as Sent)).toMatchObject({ method: "REQUEST", sequence: 2 });
    expect(findings(world, "2020-10-08")).toEqual([]);
    change(world, { Status: "Bokat" });
    expect(findings(world, "2020-10-08")).toEqual([]);
    expect(world.announce("2020-10-08").said).toContain("Det finns inget att meddela.");
    expectSoundNumbers(world);
  });

  it.each(["Planerat", "Flyttat"])("without any day left, as %s, is told that new days follow", (status) => {
    const world = called();
    change(world, { Status: status, Start: "", Slut: "" });
    world.announce(LATER);
    expect(world.outbox[0]?.subject).toContain("flyttas till ett nytt datum");
    expect(fileOf(world.outbox[0] as Sent)).toMatchObject({ method: "CANCEL", start: "2020-11-17" });
  });

  it("when it has been held is nothing to tell", () => {
    const world = called();
    change(world, { Status: "Genomfört", Form: "Digital" });
    expect(findings(world, "2020-11-17")).toEqual([]);
    expect(world.announce("2020-11-17").said).toContain("Det finns inget att meddela.");
  });

  it("because its row is gone is a finding, as nobody can be told of it any more", () => {
    const world = called();
    world.grids.set("meetings", (world.grids.get("meetings") ?? []).slice(0, 1));
    const [finding] = findings(world, LATER);
    expect(finding).toMatchObject({ code: "called-meeting-lost" });
    expect(finding?.message).toContain(`”${NAME}” den 17–18 november 2020 finns inte längre i fliken`);
    expect(findings(world, "2020-11-19")).toEqual([]);
  });
});

describe("a meeting that is held in another way", () => {
  it.each([
    [{ Form: "Digital", "Lokal eller länk": "https://mote.example/1", Ort: "" }, "hålls digitalt"],
    [{ Form: "Hybrid" }, "hålls både på plats och digitalt"],
    [{ "Lokal eller länk": "Folkets hus" }, "byter plats till Folkets hus, Gävle"],
    [
      { ...MOVED, Form: "Digital" },
      "flyttas från den 17–18 november 2020 till den 1–2 december 2020 och hålls digitalt",
    ],
  ])("by %j is told as ”%s”", (values, words) => {
    const world = called();
    change(world, values as Record<string, string>);
    world.announce(LATER);
    expect(world.outbox.map(({ subject }) => subject)).toEqual(Array(4).fill(`${NAME} ${words}`));
  });

  it("has its link in the file and the letter", () => {
    const world = called();
    change(world, { Form: "Digital", "Lokal eller länk": "https://mote.example/1", Ort: "" });
    world.announce(LATER);
    const file = fileOf(world.outbox[0] as Sent);
    expect(file.value("url")).toBe("https://mote.example/1");
    expect(file.value("location")).toBe("https://mote.example/1");
    expect(world.outbox[0]?.text).toContain("Länk: https://mote.example/1");
    expect(world.outbox[0]?.text).toContain("bara höra av dig om ditt svar blir ett annat");
  });

  it("with something that was not known before misleads nobody: reminders go, and it is told only when chosen", () => {
    const world = called({ place: undefined, venue: undefined });
    change(world, { Ort: "Örebro", "Lokal eller länk": "Konserthuset" });
    expect(findings(world, LATER)).toEqual([]);
    expect(world.announce(LATER).said).toContain("Inget möte har ändrats");
    world.announce(LATER, { meeting: NAME });
    expect(world.outbox[0]?.subject).toBe(`${NAME} hålls i Konserthuset, Örebro`);
    expect(world.outbox.map((letter) => fileOf(letter).sequence)).toEqual([1, 1, 1, 1]);
    world.outbox.length = 0;
    world.run(SECOND);
    expect(world.outbox).toHaveLength(4);
    expectSoundNumbers(world);
  });
});

describe("those who are told", () => {
  it("are also those who have become representatives since; one who has left is told too", () => {
    const world = called();
    const mandates = [
      ...everyMandate({ [electedOf("Örebro")]: { to: "2020-09-30" } }),
      { person: "Ny Förtroendevald", party: "Örebro", role: "elected", from: "2020-10-01" } as const,
    ];
    const people = [...(smallRows().people ?? []), aPerson("Ny Förtroendevald")];
    const after = new World(smallRows({ people, mandates }));
    for (const tab of ["people", "mandates"]) world.grids.set(tab, after.grids.get(tab) ?? []);
    change(world, MOVED);
    world.announce(LATER);
    expect(readersOf(world).sort()).toEqual([...addressesOf([...BOTH_OF_BOTH, "Ny Förtroendevald"])].sort());
    world.announce(LATER);
    world.run("2020-10-07");
    const told = world.outbox.filter(({ text }) => text.includes("flyttas från den 17–18 november 2020"));
    expect(told.filter(({ to }) => to === aPerson("Ny Förtroendevald").email)).toHaveLength(1);
  });

  it("do not include whoever has no address: that is said, and the rest is done", () => {
    const people = (smallRows().people ?? []).map((person) =>
      person.name === officialOf("Gävle") ? { ...person, addressWorks: false } : person,
    );
    const world = called();
    world.grids.set("people", new World(smallRows({ people })).grids.get("people") ?? []);
    change(world, MOVED);
    expect(world.announce(LATER, { mode: "preview" }).said).toContain(
      "1\u00a0person har ingen adress att skicka till.",
    );
    const { letters } = world.announce(LATER);
    expect(world.outbox).toHaveLength(3);
    expect(letters.filter(({ status }) => status === "failed").map(({ to, reason }) => [to, reason])).toEqual(
      [[officialOf("Gävle"), "Mottagarens adress fungerar inte enligt fliken Personer."]],
    );
    expect(findings(world, LATER)).toEqual([]);
  });

  it("are told of several meetings in one letter with a file for each", () => {
    const meetings = [
      aMeeting(MEETING),
      aMeeting({ ...MEETING, name: "Träff två", start: "2020-11-18", end: "2020-11-18" }),
    ];
    const world = new World(smallRows({ meetings }));
    world.run("2020-09-23");
    expect(world.outbox).toHaveLength(4);
    for (const { attachments } of world.outbox)
      expect(attachments?.map(({ name }) => name).sort()).toEqual([`${NAME}.ics`, "Träff två.ics"]);
    world.outbox.length = 0;
    for (const row of [1, 2]) world.type("meetings", row, "Status", "Inställt");
    world.announce(LATER, { meeting: "Träff två" });
    expect(world.outbox.map(({ subject }) => subject)).toEqual(Array(4).fill("Träff två ställs in"));
    world.outbox.length = 0;
    world.announce(LATER);
    expect(world.outbox.map(({ subject }) => subject)).toEqual(Array(4).fill(`${NAME} ställs in`));
  });
});

describe("a change that a run could not tell everybody", () => {
  it.each([0, 2])("with room for %i letters is told to the rest by the next daily run", (quota) => {
    const world = called();
    change(world, MOVED);
    world.quota = quota;
    const { said } = world.announce(LATER);
    expect(world.outbox).toHaveLength(quota);
    expect(said).toContain("väntar till nästa körning");
    expect(findings(world, LATER)).toEqual([]);
    world.quota = 100;
    world.run("2020-10-06");
    const changes = world.outbox.filter(({ text }) => text.includes("flyttas från den 17–18 november 2020"));
    expect(changes.map(({ to }) => to).sort()).toEqual([...addressesOf(BOTH_OF_BOTH)].sort());
    expectSoundNumbers(world);
  });

  it("since the run's time ended is told to the rest by the next daily run", () => {
    const world = called();
    change(world, MOVED);
    world.millisecondsPerLetter = 200_000;
    world.announce(LATER);
    expect(world.outbox).toHaveLength(2);
    world.millisecondsPerLetter = 600;
    world.run("2020-10-06");
    const changes = world.outbox.filter(({ text }) => text.includes("flyttas från den 17–18 november 2020"));
    expect(changes.map(({ to }) => to).sort()).toEqual([...addressesOf(BOTH_OF_BOTH)].sort());
  });

  it("and that changes again meanwhile is told to each from what that one was told", () => {
    const world = called();
    change(world, MOVED);
    world.quota = 2;
    world.announce(LATER);
    const first = readersOf(world);
    change(world, { Start: MEETING.start, Slut: MEETING.end });
    world.quota = 100;
    world.outbox.length = 0;
    world.run("2020-10-06");
    expect(readersOf(world)).toEqual(addressesOf([COORDINATOR]));
    world.outbox.length = 0;
    world.announce("2020-10-07");
    expect(readersOf(world).sort()).toEqual([...first].sort());
    expect(world.outbox[0]?.subject).toContain("flyttas från den 1–2 december 2020 till den 17–18 november");
    expectSoundNumbers(world);
  });

  it("since the mail service refused one address is tried again, and told when it works", () => {
    const world = called();
    change(world, MOVED);
    const refused = String(addressesOf([officialOf("Örebro")])[0]);
    world.refusals.set(refused, new Error("Invalid email"));
    world.announce(LATER);
    expect(world.outbox).toHaveLength(3);
    world.refusals.clear();
    world.run("2020-10-06");
    const change15 = world.outbox.filter(({ to }) => to === refused);
    expect(change15.map(({ text }) => text.includes("flyttas från den 17–18 november 2020"))).toEqual([true]);
  });
});

describe("telling of a change, stopped dead", () => {
  const whole = called();
  change(whole, MOVED);
  whole.announce(LATER);
  const calls = whole.calls.length;

  for (const moment of ["before", "after"] as const)
    for (const keepsUnflushed of [true, false])
      it(`${moment} any call's work, buffered writes ${keepsUnflushed ? "kept" : "lost"}: nobody is told twice, nobody forgotten, and the numbers hold`, () => {
        for (let at = 1; at <= calls; at++) {
          const world = called();
          change(world, MOVED);
          const kill: Kill = { at, moment, keepsUnflushed };
          expect(() => world.announce(LATER, { kill })).toThrow(Killed);
          world.announce(LATER);
          world.run("2020-10-06");
          world.run("2020-10-07");
          expectSoundNumbers(world);
          const keys = world.ledger("Nyckel").filter((key) => key.startsWith("P15|"));
          const statuses = world.ledger("Status");
          const all = world.ledger("Nyckel");
          for (const to of addressesOf(BOTH_OF_BOTH)) {
            const got = world.outbox.filter(
              (letter) => letter.to === to && letter.text.includes("flyttas från den 17–18 november 2020"),
            );
            expect(got.length, `${at} ${to}`).toBeLessThanOrEqual(1);
          }
          expect(new Set(keys).size, String(at)).toBe(4);
          for (const key of keys) expect(["Skickad", "Oklar"]).toContain(statuses[all.lastIndexOf(key)]);
        }
      });
});

it("reads like this, for each kind of change", async () => {
  const LINK = { Form: "Digital", "Lokal eller länk": "https://mote.example/1", Ort: "" };
  const changes: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["Flyttat", { ...MOVED, "Anmälan senast": "2020-11-02" }],
    ["Flyttat utan nytt datum", { Status: "Flyttat" }],
    ["Inställt", { Status: "Inställt" }],
    ["Digitalt", LINK],
    ["Ny plats", { "Lokal eller länk": "Folkets hus" }],
    ["Flyttat och digitalt", { ...MOVED, ...LINK }],
  ];
  const letters = changes.map(([title, values]) => {
    const world = called();
    change(world, values);
    world.announce(LATER);
    const letter = world.outbox.find(({ to }) => to === aPerson(electedOf("Gävle")).email);
    const file = String(letter?.attachments?.[0]?.content).replace(/\r\n/g, "\n");
    return [`##### ${title}`, `Ämne: ${letter?.subject}`, letter?.text, file].join("\n\n");
  });
  await expect(letters.join("\n")).toMatchFileSnapshot("golden/changed-meetings.txt");
});

it("is refused where its rule is off, and while Utskick has been changed by hand", () => {
  const world = called({}, { reminderRules: [{ name: "P15", active: false }] });
  change(world, MOVED);
  expect(() => world.announce(LATER)).toThrow("not-possible");
  const other = called();
  change(other, MOVED);
  other.editLedger((grid) => grid.splice(1, 1));
  expect(() => other.announce(LATER)).toThrow("ledger-changed");
});

it("needs no days in Påminnelseregler, and says what the coordinator has written there", () => {
  const reminderRules = [{ name: "P15", active: true, subject: "Ändring: {{möte}}", body: "{{ändring}}!" }];
  const world = called({}, { reminderRules });
  change(world, MOVED);
  world.announce(LATER);
  expect(world.outbox[0]?.subject).toBe(`Ändring: ${NAME}`);
});

it("offers the meetings that have changed", () => {
  const world = called();
  const choices = () => announceMeetings.parameters[0]?.choices?.(partnershipOf(world).partnership);
  expect(choices()).toEqual([]);
  change(world, MOVED);
  expect(choices()).toEqual([{ value: NAME, label: NAME }]);
});
