import { describe, expect, it } from "vitest";
import type { SheetState } from "../../local/apps-script/index.ts";
import { anExampleHome, type Home } from "./a-home.ts";
import { cellsPeopleSee } from "./people-see.ts";

const PERIOD = {
  agreement: "Överenskommelse om partnerskap 2020–2021",
  title: "Överenskommelse om partnerskap 2022–2023",
  start: "2022-01-01",
  end: "2023-12-31",
};

const tab = (home: Home, title: string) => home.state.sheets.find(({ name }) => name === title) as SheetState;

describe("a command that changes the sheet", () => {
  it("shows first what it would change, and changes nothing by that", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const before = cellsPeopleSee(home);
    const { value } = home.runtime.call("runCommand", ["newPeriod", PERIOD, { preview: true }]);
    expect(value).toMatchObject({ ok: true });
    expect((value as { said: string }).said).toContain("Inget är ändrat ännu.");
    expect(cellsPeopleSee(home)).toEqual(before);
    expect(tab(home, "Ändringar").rows).toHaveLength(1);
  });

  it("is logged cell by cell and taken back to the very state before it", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const before = cellsPeopleSee(home);
    const done = home.run("newPeriod", PERIOD);
    expect(done.answer.ok, done.answer.said).toBe(true);
    expect(cellsPeopleSee(home)).not.toEqual(before);
    expect(tab(home, "Ändringar").rows.length).toBeGreaterThan(50);
    expect(done.calls.write).toBeLessThan(30);
    const undone = home.run("undoLastRun");
    expect(undone.error).toBeUndefined();
    expect(undone.answer.ok, undone.answer.said).toBe(true);
    expect(cellsPeopleSee(home)).toEqual(before);
    const again = home.run("undoLastRun").answer;
    expect(again).toMatchObject({
      ok: false,
      said: "Det går inte. Inget har ändrats.\n– Det finns ingen körning att ångra.",
    });
  });

  it("leaves a cell that someone has written in since, and names it", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const before = cellsPeopleSee(home);
    home.run("newPeriod", PERIOD);
    const row = tab(home, "Överenskommelser").rows.length;
    const typed = home.hand.type(`Överenskommelser!E${row}`, "12000");
    expect(typed.ok).toBe(true);
    const { answer } = home.run("undoLastRun");
    expect(answer.said).toContain(`lämnas, eftersom de har ändrats sedan dess: Överenskommelser!E${row}.`);
    const after = cellsPeopleSee(home);
    expect(after.Möten).toEqual(before.Möten);
    expect(after.Överenskommelser?.[row - 1]?.[4]).toBe(12_000);
  });

  it("refuses with its reasons and changes nothing where it cannot be done", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const before = cellsPeopleSee(home);
    const { answer } = home.run("newPeriod", { ...PERIOD, start: "2021-06-01" });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain("Det går inte. Inget har ändrats.");
    expect(cellsPeopleSee(home)).toEqual(before);
  });
});
