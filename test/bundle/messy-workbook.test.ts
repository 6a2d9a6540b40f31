import { describe, expect, it } from "vitest";
import { type Cell, runDailyTriggers } from "../../local/apps-script/index.ts";
import { ALL_SCOPES } from "../../local/apps-script/required-scopes.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";
const tab = (home: Home, title: string) => {
  const found = home.state.sheets.find(({ name }) => name === title);
  if (found === undefined) throw new Error(`no tab ${title}`);
  return found;
};
const columnOf = (home: Home, title: string, heading: string) =>
  (tab(home, title).rows[0] ?? []).indexOf(heading) + 1;
const letters = (number: number) => String.fromCharCode(64 + number);
const check = (home: Home) => {
  const { answer, error } = home.run("checkSheet");
  expect(error).toBeUndefined();
  expect(answer.ok).toBe(true);
  return answer.issues;
};
const codes = (home: Home) => check(home).map(({ code }) => code);
const columnValues = (home: Home, title: string, heading: string): readonly (Cell | undefined)[] =>
  tab(home, title)
    .rows.slice(1)
    .map((row) => row[columnOf(home, title, heading) - 1]);

describe("a workbook that people have been in", () => {
  it("is read the same after a column was moved and one of someone's own was put between", () => {
    const home = anExampleHome();
    const before = codes(home);
    home.hand.move("Möten", "columns", columnOf(home, "Möten", "Värd"), 1);
    home.hand.insert("Möten", "columns", 3);
    home.hand.type("Möten!C1", "Mina egna tankar");
    home.hand.type("Möten!C2", "Boka fika");
    expect(codes(home)).toEqual(before);
    expect(tab(home, "Möten").rows[1]?.[2]).toBe("Boka fika");
  });

  it("gets ids and findings written in the right columns though they were moved", () => {
    const home = anExampleHome();
    home.hand.move("Kontroll", "columns", columnOf(home, "Kontroll", "Meddelande"), 1);
    home.hand.insert("Kontroll", "columns", 2);
    home.hand.type("Kontroll!B1", "Ansvarig hos oss");
    home.hand.type("Kontroll!B2", "Samordnaren");
    const issues = check(home);
    expect(columnValues(home, "Kontroll", "Meddelande").slice(0, issues.length)).toEqual(
      issues.map(({ message }) => message),
    );
    expect(tab(home, "Kontroll").rows[1]?.[1]).toBe("Samordnaren");
  });

  it("tells of a renamed heading, and no other column is taken for it", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Parter", "Organisationer", "Vilka då");
    const found = check(home).filter(({ code }) => code === "missing-heading");
    expect(found).toMatchObject([{ tab: "Parter", column: "Organisationer", severity: "error" }]);
    const { answer } = home.run("makeDocument", { kind: "D10", agreement: AGREEMENT });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain("Rubrikerna i fliken ”Parter” går inte att läsa: ”Organisationer” saknas.");
    expect(home.state.files).toEqual([]);
  });

  it("recognises a former heading and says what it is called now", () => {
    const home = anExampleHome();
    home.hand.renameHeading("Möten", "Värd", "Värdkommun");
    const issues = check(home);
    expect(issues.filter(({ code }) => code === "former-heading")).toHaveLength(1);
    expect(issues.map(({ code }) => code)).not.toContain("missing-heading");
  });

  it("tells of a doubled heading and reads neither column", () => {
    const home = anExampleHome();
    home.hand.insert("Parter", "columns", 3);
    home.hand.type("Parter!C1", "Organisationer");
    expect(check(home).filter(({ code }) => code === "doubled-heading")).toMatchObject([{ tab: "Parter" }]);
  });

  it.each(["Möten", "Utskick", "Inställningar", "Kontroll", "Parter"])(
    "tells of the deleted tab %s",
    (title) => {
      const home = anExampleHome();
      home.hand.deleteTab(title);
      expect(
        check(home).filter(({ code, tab: where }) => code === "missing-tab" && where === title),
      ).toHaveLength(1);
      const day = home.day("2020-09-01");
      expect(day.error).toBeUndefined();
      expect(day.answer.said).not.toBe("");
    },
  );

  it("reads a tab without anything in it", () => {
    const home = anExampleHome();
    const fees = tab(home, "Avgifter");
    home.hand.delete("Avgifter", "rows", 1, fees.rows.length);
    expect(codes(home)).toContain("missing-heading");
  });

  it("tells of text in a date cell, and of an error value, at their cells", () => {
    const home = anExampleHome();
    const start = letters(columnOf(home, "Möten", "Start"));
    home.hand.paste(`Möten!${start}3`, [["någon gång i maj"]]);
    const sheet = tab(home, "Möten");
    const theme = columnOf(home, "Möten", "Tema");
    sheet.rows = sheet.rows.map((row, at) =>
      at === 3 ? row.map((cell, i) => (i === theme - 1 ? { error: "#REF!" } : cell)) : row,
    );
    const issues = check(home);
    expect(issues.filter(({ code }) => code === "not-a-date")).toMatchObject([
      { tab: "Möten", cell: `${start}3` },
    ]);
    expect(issues.filter(({ code }) => code === "error-value")).toMatchObject([
      { tab: "Möten", cell: `${letters(theme)}4` },
    ]);
    expect(tab(home, "Möten").rows[2]?.[columnOf(home, "Möten", "Start") - 1]).toBe("någon gång i maj");
  });

  it("gives a copied row an id of its own and leaves the first one's", () => {
    const home = anExampleHome();
    const rows = tab(home, "Personer").rows;
    const copied = rows[1] ?? [];
    tab(home, "Personer").rows = [...rows, copied];
    const ids = () => columnValues(home, "Personer", "Id");
    check(home);
    expect(ids()[0]).toBe(copied[columnOf(home, "Personer", "Id") - 1]);
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it("is checked with the same calls whether it has twenty rows or ten thousand", () => {
    const small = anExampleHome();
    small.run("checkSheet");
    const few = small.run("checkSheet").calls;
    const home = anExampleHome();
    const people = tab(home, "Personer");
    const row = people.rows[1] ?? [];
    people.rows = [
      ...people.rows,
      ...Array.from({ length: 10_000 }, (_, at) =>
        row.map((cell, i) => (i === 0 ? `Person ${at}` : i === row.length - 1 ? `p-${at}` : cell)),
      ),
    ];
    people.maxRows = 11_000;
    home.run("checkSheet");
    expect(home.run("checkSheet").calls.total).toBe(few.total);
  });
});

describe("text from the sheet", () => {
  const hostile = [
    '=HYPERLINK("http://x.example";"Klicka")',
    "+46 8 123",
    "-1",
    "@alla",
    "<b>fet</b>&amp;",
    "{inledning}",
    "'citat'",
  ];

  it.each(hostile)("stays the text %s when the program writes it back", (text) => {
    const home = anExampleHome();
    const column = letters(columnOf(home, "Möten", "Värd"));
    home.hand.paste(`Möten!${column}2`, [[`'${text}`]]);
    const found = check(home).find(
      ({ code, tab: where }) => code === "dangling-reference" && where === "Möten",
    );
    expect(found?.message).toContain(text);
    const messages = columnValues(home, "Kontroll", "Meddelande");
    expect(messages).toContain(found?.message);
  });
});

describe("time zones", () => {
  it.each([
    ["America/New_York", "Europe/Stockholm"],
    ["Asia/Tokyo", "Europe/Stockholm"],
    ["Europe/Stockholm", "America/Los_Angeles"],
    ["Europe/Stockholm", "Pacific/Auckland"],
  ])("give the same dates with the script in %s and the sheet in %s", (script, sheet) => {
    const dates = (home: Home) => {
      const { answer } = home.run("makeDocument", { kind: "D2", agreement: AGREEMENT });
      expect(answer.ok, answer.said).toBe(true);
      return check(home)
        .filter(({ code }) => code !== "time-zones-differ")
        .map(({ code, cell, message }) => `${code} ${cell} ${message}`);
    };
    const usual = dates(anExampleHome());
    const home = anExampleHome({ scriptTimeZone: script });
    home.state.timeZone = sheet;
    expect(dates(home)).toEqual(usual);
    expect(codes(home)).toContain("time-zones-differ");
  });

  it.each(["2020-03-28", "2020-03-29", "2020-03-30", "2020-10-24", "2020-10-25", "2020-10-26"])(
    "keep the date %s around the change of clocks, typed and written back",
    (day) => {
      const home = anExampleHome({ scriptTimeZone: "America/New_York" });
      expect(home.hand.type(`Möten!${letters(columnOf(home, "Möten", "Start"))}2`, day).ok).toBe(true);
      const message =
        check(home).find(({ code, row }) => code === "meeting-outside-month" && row === 2)?.message ?? "";
      expect(message).toContain(
        `${Number(day.slice(8))} ${day.slice(5, 7) === "03" ? "mars" : "oktober"} 2020`,
      );
    },
  );
});

describe("the daily trigger", () => {
  it("has one owner; a colleague who takes over replaces it, and the old trigger removes itself", () => {
    const home = anExampleHome();
    const [anna, bo] = ["anna@haninge.example", "bo@orebro.example"];
    expect(home.run("startReminders", {}, { user: anna }).answer.ok).toBe(true);
    const refused = home.run("startReminders", {}, { user: bo }).answer;
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain(anna);
    expect(home.run("takeOverReminders", {}, { user: bo }).answer.said).toContain(
      `Tidigare ägare var ${anna}.`,
    );
    expect(home.state.triggers).toHaveLength(2);
    runDailyTriggers(home.runtime, "2020-09-01");
    expect(home.state.triggers.map(({ user }) => user)).toEqual([bo]);
    const addresses = home.sent.flatMap(({ to }) => to);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it("stops when its owner's account is closed: colleagues see it, and one of them takes over", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const [anna, bo] = ["anna@haninge.example", "bo@orebro.example"];
    home.run("startReminders", {}, { user: anna });
    runDailyTriggers(home.runtime, "2020-09-02");
    // With the account goes its trigger, and Google tells nobody.
    home.state.triggers = [];
    runDailyTriggers(home.runtime, "2020-09-04");
    home.runtime.world.clock.set("2020-09-04T09:00:00+02:00");
    const early = home.run("checkSheet", {}, { user: bo }).answer.issues;
    expect(early.map(({ code }) => code)).not.toContain("heartbeat-stopped");
    home.runtime.world.clock.set("2020-09-05T09:00:00+02:00");
    const late = home.run("checkSheet", {}, { user: bo }).answer.issues;
    expect(late.filter(({ code }) => code === "heartbeat-stopped")).toMatchObject([
      { tab: "Inställningar", column: "Värde", message: expect.stringContaining("den 2 september 2020") },
    ]);
    expect(home.run("takeOverReminders", {}, { user: bo }).answer.said).toContain(
      `Tidigare ägare var ${anna}.`,
    );
    const [next] = runDailyTriggers(home.runtime, "2020-09-06");
    expect(next?.trigger.user).toBe(bo);
    expect(next?.result.error).toBeUndefined();
    const calm = home.run("checkSheet", {}, { user: bo }).answer.issues.map(({ code }) => code);
    expect(calm.filter((code) => /heartbeat|owner|trigger|daily/.test(code))).toEqual([]);
  });

  it("of a former owner is told to that person until it has removed itself", () => {
    const home = anExampleHome();
    const [anna, bo] = ["anna@haninge.example", "bo@orebro.example"];
    const found = (user: string) =>
      home.run("checkSheet", {}, { user }).answer.issues.filter(({ code }) => /owner|trigger-of/.test(code));
    home.run("startReminders", {}, { user: anna });
    home.run("takeOverReminders", {}, { user: bo });
    expect(found(anna).map(({ code }) => code)).toEqual(["trigger-of-another"]);
    expect(found(bo)).toEqual([]);
    runDailyTriggers(home.runtime, "2020-03-02");
    expect(found(anna)).toEqual([]);
    home.state.triggers = [];
    expect(found(bo).map(({ code }) => code)).toEqual(["owner-without-trigger"]);
  });

  it("of two people is told where the document knows no owner", () => {
    const home = anExampleHome();
    const schedule = { hour: 7, minute: null, everyDays: 1, timeZone: null };
    home.state.triggers = ["anna@haninge.example", "bo@orebro.example"].map((user, at) => ({
      id: String(at),
      handler: "daily",
      user,
      schedule,
    }));
    runDailyTriggers(home.runtime, "2020-09-01");
    const found = home.run("checkSheet").answer.issues.find(({ code }) => code === "two-daily-runs");
    expect(found?.message).toContain("anna@haninge.example och bo@orebro.example");
  });

  it("removes nothing while Google hides who it runs as, and says why to the owner", () => {
    const home = anExampleHome();
    home.run("startReminders");
    const scopes = ALL_SCOPES.filter((scope) => !scope.endsWith("userinfo.email"));
    const blind = aHome({ state: home.state, grantedScopes: scopes });
    const [ran] = runDailyTriggers(blind.runtime, "2020-03-02");
    expect(ran?.result.error?.message).toContain("behörigheten ”Se din e-postadress”");
    expect(home.state.triggers).toHaveLength(1);
  });
});

describe("whoever runs a command", () => {
  it("is unknown in Ändringar where Google does not tell, and the command works all the same", () => {
    const scopes = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
    const home = anExampleHome({ grantedScopes: scopes });
    const { answer, error } = home.run("renameRow", {
      tab: "parties",
      from: "Haninge",
      to: "Haninge kommun",
    });
    expect(error).toBeUndefined();
    expect(answer.ok, answer.said).toBe(true);
    expect(new Set(columnValues(home, "Ändringar", "Vem"))).toEqual(new Set(["okänd"]));
  });

  it("is known as the account that the code runs as, also where the active user is hidden", () => {
    const home = anExampleHome({ activeUserVisible: false });
    home.run("renameRow", { tab: "parties", from: "Haninge", to: "Haninge kommun" });
    expect(new Set(columnValues(home, "Ändringar", "Vem"))).toEqual(
      new Set(["samordnare@partnerskapet.example"]),
    );
  });
});
