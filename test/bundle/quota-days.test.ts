import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/dates/civil-date.ts";
import { TOO_LATE } from "../../src/partnership/reminders/skip-reasons.ts";
import type { SomeRows } from "../a-partnership.ts";
import type { Home } from "./a-home.ts";
import { aLargeHome, COORDINATOR_ADDRESS, LARGE_DAY } from "./a-large-home.ts";

const PARTIES = 1_000;
/** One party has given notice, so nobody reminds it of the last day for that. */
const RECIPIENTS = 2 * PARTIES - 2;
const FIVE_MINUTES = 300_000;
/** The day's reminders can be caught up on five days more. */
const DAYS = Array.from({ length: 6 }, (_, place) => addDays(LARGE_DAY, place));

/** A meeting of a network of sixty of the parties, to sign up for before the others' last day. */
const NETWORK: SomeRows = {
  collaborations: [{ name: "Nätverket", kind: "regional" }],
  memberships: Array.from({ length: 60 }, (_, at) => ({
    party: `Kommun ${PARTIES - at}`,
    collaboration: "Nätverket",
    from: "2020-01-01",
    kind: "member" as const,
  })),
  meetings: [
    {
      name: "Nätverkets träff",
      collaboration: "Nätverket",
      kind: "partnership",
      start: "2020-10-27",
      signUpBy: "2020-09-15",
      host: `Kommun ${PARTIES}`,
      form: "digital",
    },
  ],
};

/** What each day's run comes to, while the platform's clock goes by the costs in `local/apps-script/call-kinds.ts`. */
function runDays(quota: number) {
  const home = aLargeHome(PARTIES, { mailQuota: quota }, NETWORK);
  home.day(addDays(LARGE_DAY, -1));
  const runs = DAYS.map((day) => {
    const before = home.sent.length;
    const { answer, error, duration, killed } = home.day(day);
    expect(error, `${day}: ${error?.stack}`).toBeUndefined();
    return { said: answer.said, duration, killed, letters: home.sent.slice(before) };
  });
  return { home, runs };
}

const addressed = (letters: Home["sent"]) => letters.flatMap(({ to }) => to);
const doubled = (addresses: readonly string[]) => addresses.length - new Set(addresses).size;

function reasons(home: Home): readonly unknown[] {
  const [headings = [], ...rows] = home.state.sheets.find(({ name }) => name === "Utskick")?.rows ?? [];
  return rows.map((row) => row[headings.indexOf("Orsak")]);
}

describe("two thousand recipients with room for 1,500 a day", () => {
  const { home, runs } = runDays(1_500);

  it("all get their letter in time, each once; no day takes more than five minutes", () => {
    expect(doubled(addressed(home.sent))).toBe(0);
    expect(addressed(home.sent)).toHaveLength(RECIPIENTS);
    for (const { duration, killed, letters } of runs) {
      expect(killed).toBeUndefined();
      expect(duration).toBeLessThan(FIVE_MINUTES);
      expect(letters.length).toBeLessThanOrEqual(1_500);
    }
    expect(home.day(addDays(LARGE_DAY, 6)).answer.said).toBe("Inget att påminna om i dag.");
    expect(reasons(home)).not.toContain(TOO_LATE);
  });
});

describe("two thousand recipients with room for 100 a day", () => {
  const { home, runs } = runDays(100);

  it("never get more than that on a day, those with most hurry first", () => {
    for (const { letters, duration } of runs) {
      expect(letters).toHaveLength(100);
      expect(duration).toBeLessThan(FIVE_MINUTES);
    }
    const subjects = home.sent.map(({ subject }) => subject);
    const urgent = subjects.filter((subject) => subject.startsWith("Kallelse till Nätverkets träff"));
    expect(urgent).toHaveLength(120);
    expect(subjects.slice(0, 120)).toEqual(urgent);
    expect(doubled(addressed(home.sent))).toBe(0);
  });

  it("are told of to the coordinator where it became too late, and stand in Utskick with the reason", () => {
    const { answer } = home.day(addDays(LARGE_DAY, 6));
    const lost = RECIPIENTS - 600;
    expect(answer.said).toContain(`${lost}\u00a0påminnelser hann inte skickas i tid och skickas inte.`);
    expect(reasons(home).filter((reason) => reason === TOO_LATE)).toHaveLength(lost);
    const letter = home.sent.find(({ to }) => to.includes(COORDINATOR_ADDRESS));
    expect(letter?.body).toContain(TOO_LATE);
    expect(letter?.body.length).toBeLessThan(5_000);
  });
});
