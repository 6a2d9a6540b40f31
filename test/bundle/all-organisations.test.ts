import { describe, expect, it } from "vitest";
import type { Fault } from "../../local/apps-script/execution.ts";
import { fillWorkbook } from "../../scripts/bench/fill-workbook.ts";
import { LARGE_AGREEMENT, largePartnership } from "../../scripts/bench/large-partnership.ts";
import { aHome, type Home, type Ran } from "./a-home.ts";

/** As many as there are municipalities in Sweden. */
const ORGANISATIONS = 290;
const ASKED = { kind: "D3", agreement: LARGE_AGREEMENT, organisation: "alla" };
/** The program's folder, the agreement's and the year's. */
const FOLDERS = 3;
const SIX_MINUTES_MS = 360_000;
const FOLDER = "application/vnd.google-apps.folder";

/** A partnership of 290 municipalities, with the place of every call to Drive in the execution that last ran. */
function aLargeHome(onDrive: (home: Home) => void = () => {}) {
  const drive: number[] = [];
  const home: Home = aHome({
    today: "2020-08-25",
    onCall(number, kind) {
      if (number === 1) drive.length = 0;
      if (kind !== "drive") return;
      drive.push(number);
      onDrive(home);
    },
  });
  home.run("setUp", { example: "none" });
  fillWorkbook(home.state, largePartnership(ORGANISATIONS));
  return { home, drive, make: (...faults: Fault[]) => home.run("makeDocument", ASKED, { faults }) };
}

/** What each line of *Dokument* is about. */
function logged({ state }: Home): readonly string[] {
  const log = state.sheets.find(({ name }) => name === "Dokument")?.rows ?? [];
  return log.slice(1).map(([, about]) => String(about));
}

/** Names of the documents in Drive that exist twice. */
function doubled({ state }: Home): readonly string[] {
  const names = state.files.filter(({ mimeType }) => mimeType !== FOLDER).map(({ name }) => name);
  return names.filter((name, place) => names.indexOf(name) !== place);
}

describe("a document for each of 290 organisations", () => {
  const { home, drive, make } = aLargeHome();
  const whole: Ran[] = [make(), make()];
  const tenth = drive[9] ?? 0;
  const loseUnflushed = true;

  // Stopped dead, with all that has not reached the sheet: once between a document and its line in the log …
  make({ at: tenth, kind: "kill", when: "after", loseUnflushed });
  const afterFirstKill = { lines: logged(home).length, last: home.state.files.at(-1)?.name };
  // … and once between the line and the next document.
  make({ at: tenth, kind: "kill", when: "before", loseUnflushed });
  const afterSecondKill = logged(home).length;
  while (whole.at(-1)?.answer?.unfinished !== undefined) whole.push(make());

  it("is made with one call to Drive, and the folders with one each", () => {
    expect(whole.map(({ answer, calls }) => calls.drive - answer.documents.length)).toEqual([
      FOLDERS,
      ...whole.slice(1).map(() => 0),
    ]);
  });

  it("takes several executions, each far from the limit, and says how far it has come", () => {
    expect(whole.map(({ error, killed }) => error ?? killed).filter((fault) => fault !== undefined)).toEqual(
      [],
    );
    expect(Math.max(...whole.map(({ duration }) => duration))).toBeLessThan(SIX_MINUTES_MS / 2);
    expect(whole[0]?.answer.said).toContain("25 av 290\u00a0dokument är gjorda.");
    expect(whole.at(-1)?.answer.said).toBe("290\u00a0utkast till Tjänsteskrivelse är gjorda.");
  });

  it("goes on after an execution was stopped dead: every organisation is logged once", () => {
    expect([afterFirstKill.lines, afterSecondKill]).toEqual([50 + 9, 50 + 9 + 9]);
    const about = logged(home);
    expect(about).toHaveLength(ORGANISATIONS);
    expect(new Set(about).size).toBe(ORGANISATIONS);
  });

  it("exists twice only where the execution was stopped between the document and its line in the log", () => {
    expect(doubled(home)).toEqual([afterFirstKill.last]);
  });
});

describe("documents that take long to make", () => {
  it("are no more in one execution than there is time for; the next execution goes on", () => {
    const { home, make } = aLargeHome(({ runtime }) => runtime.world.clock.advance(30_000));
    const [first, second] = [make(), make()];
    for (const { error, killed, duration, answer } of [first, second]) {
      expect([error, killed]).toEqual([undefined, undefined]);
      expect(duration).toBeLessThan(SIX_MINUTES_MS);
      expect(answer.documents.length).toBeLessThan(25);
    }
    expect(second.answer.unfinished).toEqual({
      done: first.answer.documents.length + second.answer.documents.length,
      total: ORGANISATIONS,
    });
    expect(new Set(logged(home)).size).toBe(second.answer.unfinished?.done);
    expect(doubled(home)).toEqual([]);
  });
});
