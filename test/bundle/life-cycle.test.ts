import { describe, expect, it } from "vitest";
import { aHome, anExampleHome, type Home } from "./a-home.ts";
import { cellsPeopleSee } from "./people-see.ts";

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";
const NEXT = "Överenskommelse om partnerskap 2022–2023";

/** The rows of a tab as headings lead to cells. */
function rowsOf(home: Home, title: string): readonly Record<string, unknown>[] {
  const [headings = [], ...rows] = home.state.sheets.find(({ name }) => name === title)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? ""])),
  );
}

/** The same workbook on another day. */
function onDay(home: Home, today: string): Home {
  return aHome({ state: home.state, today });
}

function done(home: Home, id: string, parameters: Record<string, string>): string {
  const { answer, error } = home.run(id, parameters);
  expect(error).toBeUndefined();
  expect(answer.ok, answer.said).toBe(true);
  return answer.said;
}

describe("the life of a partnership", () => {
  it("goes from attendance and a vote over an exit to a new period with hosts, and each step can be taken back", () => {
    let home = anExampleHome({ today: "2020-11-02" });
    const states: ReturnType<typeof cellsPeopleSee>[] = [];
    const step = (today: string, id: string, parameters: Record<string, string>): string => {
      home = onDay(home, today);
      states.push(cellsPeopleSee(home));
      return done(home, id, parameters);
    };

    step("2020-11-02", "prepareAttendance", { meeting: "Partnerskapsträff november 2020" });
    const called = rowsOf(home, "Närvaro");
    expect(called.filter(({ Roll }) => Roll === "Förtroendevald")).toHaveLength(10);

    for (const party of ["Haninge", "Gävle", "Uppsala"]) {
      const row = called.findIndex((each) => each.Part === party && each.Roll === "Förtroendevald") + 2;
      const column = Object.keys(called[0] ?? {}).indexOf("Närvaro");
      expect(home.hand.type(`Närvaro!${String.fromCharCode(65 + column)}${row}`, "Närvarande").ok).toBe(true);
    }
    const vote = step("2020-11-18", "registerVote", {
      meeting: "Partnerskapsträff november 2020",
      decision: "Slutrapporten skrivs gemensamt.",
      yes: "Haninge; gävle",
      no: "Uppsala",
    });
    expect(vote).toContain("Bifall");
    expect(rowsOf(home, "Mötesbeslut")).toMatchObject([
      { Resultat: "Bifall", "Röster ja": 2, "Röster nej": 1 },
    ]);

    expect(
      step("2021-10-02", "registerExit", { party: "Gävle", agreement: AGREEMENT, notified: "2021-10-02" }),
    ).toContain("för sent");
    expect(rowsOf(home, "Anslutningar")).toContainEqual(
      expect.objectContaining({ Överenskommelse: AGREEMENT, Organisation: "Gävle", Status: "Utträdd" }),
    );

    step("2021-10-10", "newPeriod", { agreement: AGREEMENT, start: "2022-01-01", end: "2023-12-31" });
    const asked = rowsOf(home, "Anslutningar").filter((row) => row.Överenskommelse === NEXT);
    expect(asked).toHaveLength(10);
    expect(asked.map(({ Organisation }) => Organisation)).not.toContain("Gävle");

    step("2021-10-11", "proposeHosts", { agreement: NEXT });
    const hosts = rowsOf(home, "Möten")
      .filter((row) => row.Typ === "Partnerskapsträff" && Number(row.År) >= 2022)
      .map((row) => row.Värd);
    expect(hosts).toHaveLength(4);
    expect(new Set(hosts).size).toBe(4);
    for (const hosted of ["Uppsala", "Örebro", "Karlskoga/Degerfors", "Gävle"])
      expect(hosts).not.toContain(hosted);

    step("2021-10-12", "renameRow", { tab: "Organisationer", from: "Angereds stadsdel", to: "Angered" });
    expect(rowsOf(home, "Anslutningar").map(({ Organisation }) => Organisation)).not.toContain(
      "Angereds stadsdel",
    );
    expect(home.run("checkSheet").answer.issues.map(({ code }) => code)).not.toContain("dangling-reference");

    // Kontroll is of its own day, and in Närvaro a person has typed since.
    const comparable = (cells: ReturnType<typeof cellsPeopleSee>) => ({
      ...cells,
      Kontroll: [],
      Närvaro: [],
    });
    for (const before of states.reverse()) {
      done(home, "undoLastRun", {});
      expect(comparable(cellsPeopleSee(home))).toEqual(comparable(before));
    }
  });

  it("renames also in a row that lacks a required cell, and takes it back", () => {
    const home = anExampleHome({ today: "2021-10-12" });
    home.hand.paste("Parter!A30", [["", "", "Haninge; angered"]]);
    home.hand.paste("Medlemskap!A60", [["Angereds stadsdel"]]);
    done(home, "checkSheet", {});
    const before = cellsPeopleSee(home);
    done(home, "renameRow", { tab: "Organisationer", from: "Angereds stadsdel", to: "Angered" });
    done(home, "renameRow", { tab: "Parter", from: "Angereds stadsdel", to: "Angered" });
    const after = cellsPeopleSee(home);
    expect(after.Parter?.[29]?.slice(0, 3)).toEqual(["", "", "Haninge; Angered"]);
    expect(after.Medlemskap?.[59]?.[0]).toBe("Angered");
    done(home, "undoLastRun", {});
    done(home, "undoLastRun", {});
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("tells a notice that comes in time from one that comes a day late", () => {
    const inTime = anExampleHome({ today: "2020-10-01" });
    const said = done(inTime, "registerExit", {
      party: "Gävle",
      agreement: AGREEMENT,
      notified: "2020-10-01",
    });
    expect(said).toContain("den 31 december 2020");
    const late = anExampleHome({ today: "2020-10-02" });
    expect(
      done(late, "registerExit", { party: "Gävle", agreement: AGREEMENT, notified: "2020-10-02" }),
    ).toContain("den 31 december 2021");
  });

  it("adopts the work plan once, and makes no fee twice", () => {
    const home = anExampleHome({ today: "2020-06-01" });
    done(home, "adoptPlan", { agreement: AGREEMENT, meeting: "Partnerskapsträff maj 2020" });
    expect(home.run("checkSheet").answer.issues.map(({ code }) => code)).not.toContain("plan-not-adopted");
    const { answer } = home.run("createFees", { agreement: AGREEMENT, year: "2020" });
    expect(answer.said).toContain("finns redan");
  });

  it.each([
    ["proposeHosts", { agreement: "Pakten" }, "”Pakten” går inte att välja som överenskommelse."],
    [
      "newPeriod",
      { agreement: AGREEMENT, start: "i vår", end: "2023-12-31" },
      "”i vår” går inte att läsa som första dag.",
    ],
    ["createFees", { agreement: AGREEMENT, year: "tjugo" }, "”tjugo” går inte att läsa som år."],
    ["renameRow", { tab: "Kaffe", from: "a", to: "b" }, "”Kaffe” går inte att välja som flik."],
    [
      "registerVote",
      { meeting: "Partnerskapsträff maj 2020", decision: "x", yes: "Gävle", no: "Gävle" },
      "Gävle står på mer än ett ställe.",
    ],
  ])("refuses an answer to %s that cannot be used", (id, parameters, sentence) => {
    const home = anExampleHome();
    const before = cellsPeopleSee(home);
    const { answer, error } = home.run(id, parameters);
    expect(error).toBeUndefined();
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(cellsPeopleSee(home)).toEqual(before);
  });

  it("confirms an exit when it has been registered, and not before", () => {
    const home = anExampleHome({ today: "2020-09-15" });
    const confirmation = { kind: "D15", agreement: AGREEMENT, organisation: "Degerfors" };
    const refused = home.run("makeDocument", confirmation).answer;
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain("Lämnar Degerfors samarbetet, kör Registrera utträde först.");
    done(home, "registerExit", {
      party: "Karlskoga/Degerfors",
      agreement: AGREEMENT,
      notified: "2020-09-14",
    });
    expect(done(home, "makeDocument", confirmation)).toContain("Utträdesbekräftelse Degerfors");
    expect(done(home, "makeDocument", { ...confirmation, organisation: "alla" })).toContain("2\u00a0utkast");
  });
});
