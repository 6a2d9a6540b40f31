import { describe, expect, it } from "vitest";
import type { SheetState } from "../../local/apps-script/index.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";
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

  it("is not done to a tab whose ids someone has removed, and takes back nothing there by guesswork", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const meetings = tab(home, "Möten");
    const hosted = { agreement: PERIOD.agreement };
    home.hand.type("Möten!I9", "");
    expect(home.run("proposeHosts", hosted).answer.ok).toBe(true);
    const host = String(meetings.rows[8]?.[8]);
    const last = meetings.rows.length + 1;
    home.hand.paste(`Möten!A${last}`, [["Egen träff", "", "", "", "", "", "", "", host]]);
    home.hand.delete("Möten", "columns", (meetings.rows[0] ?? []).indexOf("Id") + 1);
    const before = cellsPeopleSee(home);
    expect(home.run("undoLastRun").answer.ok).toBe(true);
    expect(cellsPeopleSee(home)).toEqual(before);

    const refused = home.run("proposeHosts", hosted).answer;
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain("Rubrikerna i fliken ”Möten” går inte att läsa: ”Id” saknas.");
    expect(home.run("checkSheet").answer.issues).toContainEqual(
      expect.objectContaining({ code: "missing-heading", tab: "Möten", column: "Id" }),
    );
    home.run("setUp");
    expect(home.run("checkSheet").answer.issues.map(({ code }) => code)).not.toContain("missing-heading");
  });

  it("leaves a row that someone has copied from one of its own, ids and all", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    expect(home.run("newPeriod", PERIOD).answer.ok).toBe(true);
    const agreements = tab(home, "Överenskommelser");
    const copied = (agreements.rows[agreements.rows.length - 1] ?? []).map((cell) => String(cell ?? ""));
    const row = agreements.rows.length + 1;
    home.hand.paste(`Överenskommelser!A${row}`, [copied]);
    const before = agreements.rows[row - 1];
    expect(home.run("undoLastRun").answer.ok).toBe(true);
    expect(agreements.rows[row - 1]).toEqual(before);
    expect(agreements.rows[row - 2]?.[0] ?? "").toBe("");
  });

  it("is the last in the log, whatever the clock says", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    expect(home.run("newPeriod", PERIOD).answer.ok).toBe(true);
    const earlier = aHome({ state: home.state, today: "2021-06-01" });
    const before = cellsPeopleSee(earlier);
    const adoption = { agreement: PERIOD.agreement, meeting: "Partnerskapsträff maj 2021" };
    expect(earlier.run("adoptPlan", adoption).answer.ok).toBe(true);
    expect(earlier.run("undoLastRun").answer.said).toContain("Godkänn arbetsplan");
    expect(cellsPeopleSee(earlier)).toEqual(before);
  });

  it("gives a cell back its time of day", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const agreements = tab(home, "Överenskommelser");
    const column = (agreements.rows[0] ?? []).indexOf("Arbetsplanen antagen");
    home.hand.paste(`Överenskommelser!${String.fromCharCode(65 + column)}3`, [["2021-03-28 13:45"]]);
    const before = cellsPeopleSee(home);
    const adoption = { agreement: PERIOD.agreement, meeting: "Partnerskapsträff maj 2021" };
    expect(home.run("adoptPlan", adoption).answer.ok).toBe(true);
    expect(home.run("undoLastRun").answer.ok).toBe(true);
    expect(agreements.rows[2]?.[column]).toBeCloseTo(Number(before.Överenskommelser?.[2]?.[column]), 9);
  });

  it("takes back all else where a cell held what its dropdown would refuse, and names that cell", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const members = tab(home, "Medlemskap");
    const row = members.rows.findIndex(([party, , from]) => party === "Gävle" && Number(from) > 43_000) + 1;
    home.hand.paste(`Medlemskap!D${row}`, [["i våras"]]);
    const before = cellsPeopleSee(home);
    const exit = { party: "Gävle", agreement: PERIOD.agreement, notified: "2020-09-01" };
    expect(home.run("registerExit", exit).answer.ok).toBe(true);
    const { answer } = home.run("undoLastRun");
    expect(answer.ok, answer.said).toBe(true);
    expect(answer.said).toContain(`eftersom kalkylarket inte tar emot det som stod där: Medlemskap!D${row}.`);
    const after = cellsPeopleSee(home);
    expect({ ...after, Medlemskap: [] }).toEqual({ ...before, Medlemskap: [] });
    expect(home.run("undoLastRun").answer.said).toContain("ingen körning att ångra");
  });

  it("leaves references to a row that someone has renamed by hand after Byt namn", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const parties = tab(home, "Parter");
    const row = parties.rows.findIndex(([name]) => name === "Gävle") + 1;
    expect(home.run("renameRow", { tab: "Parter", from: "Gävle", to: "Gevle" }).answer.ok).toBe(true);
    home.hand.type(`Parter!A${row}`, "Gävle kommun");
    const { answer } = home.run("undoLastRun");
    expect(answer.ok, answer.said).toBe(true);
    expect(answer.said).toContain(`ändrats sedan dess: Parter!A${row}.`);
    expect(answer.said).toContain("kalkylarket inte tar emot det som stod där");
    expect(parties.rows[row - 1]?.[0]).toBe("Gävle kommun");
  });

  it("says in plain words which run it is about: what, when and by whom, and no id of the program's", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    home.run("newPeriod", PERIOD, { user: "anna@haninge.example" });
    const [, first] = tab(home, "Ändringar").rows;
    expect(String(first?.at(-1))).toMatch(/^Ny period \(.+\)$/);
    const { answer } = home.run("undoLastRun");
    expect(answer.said).toMatch(
      /^Ny period, som anna@haninge\.example körde den 1 oktober 2021 kl\. 07\.00: \d+\u00a0celler återställdes\.$/,
    );
  });

  it.each([
    ["who did it", "okänd", "2021-10-01 07:00", "Ny period, som kördes den 1 oktober 2021 kl. 07.00:"],
    ["when", "anna@haninge.example", "i höstas", "Ny period, som anna@haninge.example körde:"],
    ["either", "", "i höstas", "Ny period:"],
  ])("says what it knows where nobody says %s", (_, who, time, told) => {
    const home = anExampleHome({ today: "2021-10-01" });
    home.run("newPeriod", PERIOD);
    const [, ...lines] = tab(home, "Ändringar").rows;
    for (const line of lines) (line as unknown[]).splice(0, 2, time, who);
    expect(home.run("undoLastRun").answer.said).toContain(told);
  });
});

describe("a setting that is changed on the page Inställningar", () => {
  const value = (home: Home, name: string) =>
    tab(home, "Inställningar").rows.find(([key]) => key === name)?.[1] ?? "";
  const save = (home: Home, days: string) =>
    home.runtime.call(
      "saveSettings",
      [
        [
          { id: "catchUpDays", value: days, was: value(home, "Dagar att ta igen") },
          { id: "handbook", value: "https://kommun.example", was: "" },
        ],
      ],
      { user: "anna@haninge.example" },
    );

  it("is noted in Ändringar with what it was, in one read and one write more, and is taken back", () => {
    const home = anExampleHome({ today: "2021-10-01" });
    const before = cellsPeopleSee(home);
    const { calls, error } = save(home, "7");
    expect(error).toBeUndefined();
    expect(calls).toMatchObject({ read: 2, write: 3, lock: 1 });
    const lines = tab(home, "Ändringar").rows.slice(1);
    expect(lines.map((line) => line.slice(0, 7))).toEqual([
      ["2021-10-01 07:00", "anna@haninge.example", "Inställningar", "–", "Dagar att ta igen", "5", "7"],
      [
        "2021-10-01 07:00",
        "anna@haninge.example",
        "Inställningar",
        "–",
        "Handbokens adress",
        null,
        "https://kommun.example",
      ],
    ]);
    expect(home.run("undoLastRun").answer.said).toBe(
      "Spara inställningar, som anna@haninge.example körde den 1 oktober 2021 kl. 07.00: 2\u00a0celler återställdes.",
    );
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("is left where somebody has changed it since", () => {
    const home = anExampleHome();
    save(home, "7");
    const row = tab(home, "Inställningar").rows.findIndex(([key]) => key === "Dagar att ta igen") + 1;
    home.hand.type(`Inställningar!B${row}`, "9");
    expect(home.run("undoLastRun").answer.said).toContain(
      `lämnas, eftersom de har ändrats sedan dess: Inställningar!B${row}.`,
    );
    expect([value(home, "Dagar att ta igen"), value(home, "Handbokens adress")]).toEqual(["9", ""]);
  });

  it("is not saved where it could not be noted", () => {
    const home = anExampleHome();
    home.state.sheets = home.state.sheets.filter(({ name }) => name !== "Ändringar");
    expect(save(home, "7").value).toMatchObject({ ok: false, said: expect.stringContaining("”Ändringar”") });
    expect(value(home, "Dagar att ta igen")).toBe("5");
  });
});
