import { describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "./a-home.ts";

/** A day on which every representative has something to be reminded of: thirty days before the last day for exit notice. */
const DAY = "2020-09-01";

const recipients = (home: Home) => home.sent.flatMap(({ to }) => to);
const doubled = (addresses: readonly string[]) =>
  addresses.filter((address, at) => addresses.indexOf(address) !== at);

/** The status words in *Utskick*. */
function statuses(home: Home): readonly unknown[] {
  const ledger = home.state.sheets.find(({ name }) => name === "Utskick");
  const column = (ledger?.rows[0] ?? []).indexOf("Status");
  return (ledger?.rows ?? []).slice(1).map((row) => row[column]);
}

describe("the day's reminders", () => {
  it("go once to each person concerned; run again the same day, to nobody", () => {
    const home = anExampleHome();
    const first = home.day(DAY);
    expect(first.error).toBeUndefined();
    expect(first.answer.ok).toBe(true);
    const everyone = recipients(home);
    expect(everyone.length).toBeGreaterThanOrEqual(20);
    expect(doubled(everyone)).toEqual([]);
    expect(new Set(statuses(home))).toEqual(new Set(["Skickad"]));
    const again = home.day(DAY);
    expect(again.answer.ok).toBe(true);
    expect(home.sent).toHaveLength(everyone.length);
  });

  it("stay unsent until someone has switched sending on, and nothing is written about them", () => {
    const home = anExampleHome();
    const { answer } = home.day(DAY, { send: false });
    expect(home.sent).toEqual([]);
    expect(statuses(home)).toEqual([]);
    expect(answer.letters.length).toBeGreaterThan(0);
    expect(new Set(answer.letters.map(({ status }) => status))).toEqual(new Set(["planned"]));
  });

  it("never leave the example workbook for a real address", () => {
    const home = anExampleHome();
    const people = home.state.sheets.find(({ name }) => name === "Personer");
    const column = String.fromCharCode(65 + (people?.rows[0] ?? []).indexOf("E-post"));
    for (let row = 2; row <= (people?.rows.length ?? 0); row++)
      home.hand.type(`Personer!${column}${row}`, `nagon${row}@haninge.se`);
    const { answer } = home.day(DAY);
    expect(answer.ok).toBe(true);
    expect(home.sent).toEqual([]);
    expect(answer.letters.some(({ status }) => status === "failed")).toBe(true);
  });

  it("keep within the day's quota and go on the next day", () => {
    const home = anExampleHome({ mailQuota: 7 });
    home.day(DAY);
    expect(home.sent).toHaveLength(7);
    home.day("2020-09-02");
    home.day("2020-09-03");
    expect(home.sent.length).toBeGreaterThanOrEqual(20);
    expect(doubled(recipients(home))).toEqual([]);
  });

  it("stop at a heading that cannot be read, and say what was done and what was not", () => {
    const home = anExampleHome();
    home.hand.type("Personer!A1", "Vad som helst");
    const { answer, error } = home.day(DAY);
    expect(error).toBeUndefined();
    expect([answer.ok, home.sent]).toEqual([false, []]);
    expect(answer.said).toBe(
      "Arket är kontrollerat, men inga påminnelser har skickats: rubrikerna i fliken ”Personer” går inte att läsa (”Namn” saknas). Kör Återställ kolumner, eller Lägg upp arket om kolumnen är borttagen, och sedan Skicka dagens påminnelser.",
    );
    const findings = home.state.sheets.find(({ name }) => name === "Kontroll")?.rows ?? [];
    expect(findings.flat()).toContain("missing-heading");
  });

  it("stop at a tab that is missing, and say so the same way", () => {
    const home = anExampleHome();
    home.state.sheets = home.state.sheets.filter(({ name }) => name !== "Möten");
    const { answer } = home.day(DAY);
    expect([answer.ok, home.sent]).toEqual([false, []]);
    expect(answer.said).toBe(
      "Arket är kontrollerat, men inga påminnelser har skickats: fliken ”Möten” saknas. Kör Lägg upp arket och sedan Skicka dagens påminnelser.",
    );
  });

  it("stop when rows of Utskick were deleted by hand, until that is confirmed", () => {
    const home = anExampleHome();
    home.day(DAY);
    home.hand.delete("Utskick", "rows", 3, 2);
    const stopped = home.day("2020-09-02");
    expect(stopped.answer.ok).toBe(false);
    expect(stopped.answer.said).toContain("”Utskick” har ändrats för hand");
  });
});
