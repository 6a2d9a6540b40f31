import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { ExecuteOptions, MailMessage } from "../../local/apps-script/index.ts";
import type { RunOptions } from "../../src/app/command.ts";
import { aHome, anExampleHome, type Home, type Ran } from "./a-home.ts";

const NAME = "Partnerskapsträff november 2020";
/** 56 days before the meeting. */
const SUMMONS = "2020-09-22";

function announce(home: Home, options: RunOptions = { send: true }, execute: ExecuteOptions = {}): Ran {
  const result = home.runtime.call("runCommand", ["announceMeetings", {}, options], execute);
  return { ...result, answer: result.value as Ran["answer"] };
}

/** Types in the meeting's row. */
function change(home: Home, values: Readonly<Record<string, string>>): void {
  const rows = home.state.sheets.find(({ name }) => name === "Möten")?.rows ?? [];
  const row = rows.findIndex(([name]) => name === NAME) + 1;
  for (const [header, value] of Object.entries(values)) {
    const column = String.fromCharCode(65 + (rows[0] ?? []).indexOf(header));
    expect(home.hand.type(`Möten!${column}${row}`, value), header).toMatchObject({ ok: true });
  }
}

/** A home in which everybody has been called and the meeting has then been moved. */
function moved(options: Parameters<typeof anExampleHome>[0] = {}): Home {
  const home = anExampleHome({ ...options, today: SUMMONS });
  expect(home.day(SUMMONS).answer.ok).toBe(true);
  change(home, { Start: "2020-12-01", Slut: "2020-12-02" });
  home.sent.length = 0;
  return home;
}

function fileOf({ attachments }: MailMessage) {
  const [file] = attachments;
  const calendar = ICAL.Component.fromString(new TextDecoder().decode(file?.bytes));
  const event = calendar.getFirstSubcomponent("vevent");
  return {
    name: file?.name,
    type: file?.contentType,
    method: calendar.getFirstPropertyValue("method"),
    sequence: event?.getFirstPropertyValue("sequence"),
    start: String(event?.getFirstPropertyValue("dtstart")),
    summary: event?.getFirstPropertyValue("summary"),
  };
}

const column = (home: Home, header: string) => {
  const rows = home.state.sheets.find(({ name }) => name === "Utskick")?.rows ?? [];
  return rows.slice(1).map((row) => row[(rows[0] ?? []).indexOf(header)]);
};

describe("the compiled program", () => {
  it("calls with a file, tells of a move once after confirmation, and takes the meeting out when it is cancelled", () => {
    const home = anExampleHome({ today: SUMMONS });
    home.day(SUMMONS);
    expect(home.sent).toHaveLength(20);
    for (const letter of home.sent)
      expect(fileOf(letter)).toEqual({
        name: `${NAME}.ics`,
        type: "text/calendar; charset=UTF-8; method=REQUEST",
        method: "REQUEST",
        sequence: 0,
        start: "2020-11-17",
        summary: NAME,
      });
    change(home, { Start: "2020-12-01", Slut: "2020-12-02", Form: "Digital" });
    home.sent.length = 0;
    expect(home.run("checkSheet").answer.issues.map(({ code }) => code)).toContain("meeting-change-untold");

    expect(announce(home, {}).answer.said).toContain("Torrkörning");
    const preview = announce(home, { send: true, preview: true });
    expect(preview.answer.letters).toHaveLength(20);
    expect(home.sent).toEqual([]);

    const { answer } = announce(home);
    expect(answer.letters.map(({ status, rule }) => `${rule} ${status}`)).toEqual(Array(20).fill("P15 sent"));
    expect(home.sent.map(fileOf)).toEqual(
      Array(20).fill(expect.objectContaining({ method: "REQUEST", sequence: 1, start: "2020-12-01" })),
    );
    expect(announce(home).answer.said).toContain("Det finns inget att meddela.");
    expect(home.sent).toHaveLength(20);
    expect(home.run("checkSheet").answer.issues.map(({ code }) => code)).not.toContain(
      "meeting-change-untold",
    );

    change(home, { Status: "Inställt" });
    home.sent.length = 0;
    announce(home);
    expect(home.sent.map(fileOf)).toEqual(
      Array(20).fill(
        expect.objectContaining({
          type: "text/calendar; charset=UTF-8; method=CANCEL",
          method: "CANCEL",
          sequence: 2,
        }),
      ),
    );
  });

  it("keeps to what letters may cost: a sending each, two calls for ten, and six besides the reading", () => {
    const home = moved();
    const { calls } = announce(home);
    const io = calls.read + calls.write + calls.mail + calls.drive + calls.lock;
    expect(calls.mail).toBe(20);
    expect(io).toBeLessThanOrEqual(20 + 2 * 2 + home.state.sheets.length + 6);
  });

  it("lets nobody tell of it twice at the same time", () => {
    let second: Ran | undefined;
    let home: Home | undefined;
    const delivered: string[] = [];
    home = moved({
      deliver: ({ to }) => {
        delivered.push(...to);
        if (home !== undefined && second === undefined) second = announce(home);
      },
    });
    delivered.length = 0;
    expect(announce(home).answer.ok).toBe(true);
    expect(second?.answer.ok).toBe(false);
    expect(second?.answer.said).toContain("Någon annan kör ett kommando");
    expect(new Set(delivered).size).toBe(20);
    expect(delivered).toHaveLength(20);
  });

  it("tells the rest on the next days where the day's room for mail ends", () => {
    const home = moved({ mailQuota: 27 });
    announce(home);
    expect(home.sent).toHaveLength(7);
    home.day("2020-09-23");
    // The coordinator's own letter mentions what others are told.
    const changes = home.sent.filter(
      ({ body, attachments }) =>
        attachments.length > 0 && body.includes("flyttas från den 17–18 november 2020"),
    );
    expect(changes).toHaveLength(20);
    expect(new Set(changes.flatMap(({ to }) => to)).size).toBe(20);
  });
});

describe("telling of a change, killed", () => {
  const { calls } = announce(moved());
  const called = moved();
  // Every call is tried over services in memory; here every fourth, on others where buffered writes are lost.
  const places = (from: number) =>
    Array.from({ length: Math.ceil(calls.total / 4) }, (_, place) => place * 4 + from).filter(
      (at) => at <= calls.total,
    );

  it.each([
    ["kept", false],
    ["lost", true],
  ])(
    "at any service call, unflushed writes %s: nobody is told twice, nobody is forgotten",
    (_, loseUnflushed) => {
      for (const at of places(loseUnflushed ? 3 : 1)) {
        const home = aHome({ state: structuredClone(called.state), today: SUMMONS });
        expect(announce(home, { send: true }, { faults: [{ at, kind: "kill", loseUnflushed }] }).killed).toBe(
          "kill",
        );
        announce(home);
        expect(home.day("2020-09-23").answer.ok, `call ${at}`).toBe(true);
        const told = home.sent
          .filter(({ body }) => body.includes("flyttas från den 17–18 november 2020"))
          .flatMap(({ to }) => to)
          .filter((to) => !to.startsWith("samordnare@"));
        expect(new Set(told).size, `call ${at}: twice`).toBe(told.length);
        const [statuses, rules, texts] = ["Status", "Regel", "Kallelse"].map((header) =>
          column(home, header),
        );
        const unclear = (statuses ?? []).filter(
          (status, place) => status === "Oklar" && rules?.[place] === "P15",
        );
        expect(unclear.length, `call ${at}`).toBeLessThanOrEqual(10);
        expect(told.length + unclear.length, `call ${at}: forgotten`).toBeGreaterThanOrEqual(20);
        const numbers = (texts ?? []).filter((text) => text).map((text) => String(text).split(" ")[0]);
        expect(numbers, `call ${at}`).toEqual([...numbers].sort());
        expect(new Set(numbers), `call ${at}`).toEqual(new Set(["0", "1"]));
      }
    },
  );
});
