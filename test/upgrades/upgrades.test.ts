import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { WorkbookState } from "../../local/apps-script/index.ts";
import { migrations, SCHEMA_VERSION } from "../../src/app/set-up/migrations/index.ts";
import { OVERVIEW_TITLE } from "../../src/partnership/overview/overview.ts";
import { reminderRuleList } from "../../src/partnership/reminders/rules/index.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { aHome, anExampleHome } from "../bundle/a-home.ts";

/** The example as the program of a version left it, with its documents and letters; a file is kept of each. */
function workbookOf(version: number): WorkbookState {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `workbook-${version}.json`), "utf8"),
  ) as WorkbookState;
}

/** The one setting that an upgrade changes. */
const VERSION = "Arkets version";

const versionIn = (state: WorkbookState) =>
  state.sheets.find(({ name }) => name === "Inställningar")?.rows.find(([name]) => name === VERSION)?.[1];

it("has one step for each version, in order", () => {
  expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, place) => place + 2));
});

/** What a check says of the workbook of a version; *Översikt* holds no data, so nothing is wrong without it. */
const MISSING: Readonly<Record<number, string>> = {
  1: "missing-tab",
  2: "missing-heading",
  3: "missing-heading",
};

describe.each(migrations.map(({ to }) => to - 1))("a workbook of version %i", (version) => {
  it("says what is missing until it is brought up to date", () => {
    const home = aHome({ state: workbookOf(version), today: "2020-09-02" });
    const { answer } = home.run("checkSheet");
    expect(answer.ok).toBe(true);
    const codes = answer.issues.map(({ code }) => code).filter((code) => code.startsWith("missing-"));
    if (MISSING[version] === undefined) expect(codes).not.toContain("missing-tab");
    else expect(codes).toContain(MISSING[version]);
  });

  it("is brought up to date by Lägg upp arket, and nothing that stood there changes", () => {
    const state = workbookOf(version);
    const before = structuredClone(state.sheets);
    const home = aHome({ state, today: "2020-09-02" });
    const { answer, error } = home.run("setUp");
    expect(error).toBeUndefined();
    expect(answer.ok, answer.said).toBe(true);
    for (const { name, rows } of before) {
      const now = state.sheets.find((tab) => tab.name === name)?.rows ?? [];
      expect(
        rows.map((row, place) => now[place]?.slice(0, row.length)),
        name,
      ).toEqual(rows.map((row) => (row[0] === VERSION ? now.find(([own]) => own === VERSION) : row)));
    }
    expect(state.sheets.map(({ name }) => name).sort()).toEqual(
      [OVERVIEW_TITLE, ...sheetList.map(({ title }) => title)].sort(),
    );
    expect(state.sheets[0]?.name).toBe(OVERVIEW_TITLE);
    expect(String(versionIn(state))).toBe(String(SCHEMA_VERSION));
    expect(home.run("setUp").answer.said).toBe("Arket är redan upplagt. Inget har ändrats.");
    expect(home.run("checkSheet").answer.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has a row for every reminder rule afterwards, each once", () => {
    const home = aHome({ state: workbookOf(version), today: "2020-09-02" });
    home.run("setUp");
    const rows = home.state.sheets.find(({ name }) => name === "Påminnelseregler")?.rows.slice(1) ?? [];
    const names = rows.map(([name]) => String(name)).filter((name) => name !== "");
    expect(names.sort()).toEqual(reminderRuleList.map(({ id }) => id).sort());
  });

  it("remembers which letters have gone", () => {
    const home = aHome({ state: workbookOf(version), today: "2020-09-01" });
    home.run("setUp");
    expect(home.day("2020-09-01").answer.ok).toBe(true);
    expect(home.sent).toEqual([]);
  });
});

it("refuses a workbook that a newer program has laid out, and changes nothing", () => {
  const home = anExampleHome();
  const settings = home.state.sheets.find(({ name }) => name === "Inställningar");
  const row = settings?.rows.findIndex(([name]) => name === VERSION) ?? -1;
  expect(home.hand.type(`Inställningar!B${row + 1}`, String(SCHEMA_VERSION + 1)).ok).toBe(true);
  const before = structuredClone(home.state.sheets);
  for (const id of ["setUp", "checkSheet", "previewReminders", "undoLastRun"]) {
    const { answer } = home.run(id);
    expect(answer.ok, id).toBe(false);
    expect(answer.said).toContain(
      `Arket är gjort av en nyare version (${SCHEMA_VERSION + 1}) än programmet (${SCHEMA_VERSION}).`,
    );
  }
  expect(home.runtime.execute("menuMakeDocument")).toMatchObject({ dialogs: [{ title: "Skapa dokument" }] });
  expect(home.day("2020-09-01").answer.ok).toBe(false);
  expect(home.sent).toEqual([]);
  expect(home.state.sheets).toEqual(before);
});
