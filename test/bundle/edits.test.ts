import { describe, expect, it } from "vitest";
import type { ExecutionResult } from "../../local/apps-script/index.ts";
import { anExampleHome, type Home } from "./a-home.ts";

/** The address of the cell in a tab's row under a heading. */
function cell(home: Home, tab: string, heading: string, row: number): string {
  const sheet = home.state.sheets.find(({ name }) => name === tab);
  const index = (sheet?.rows[0] ?? []).indexOf(heading);
  expect(index, `${tab} has no heading ${heading}`).toBeGreaterThanOrEqual(0);
  return `${tab}!${String.fromCharCode(65 + index)}${row}`;
}

function edited(result: ReturnType<Home["hand"]["type"]>): ExecutionResult {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  if (result.execution === null) throw new Error("onEdit did not run");
  expect(result.execution.error).toBeUndefined();
  return result.execution;
}

function noteAt(home: Home, address: string): string {
  const [tab, place = ""] = address.split("!");
  return home.state.sheets.find(({ name }) => name === tab)?.notes[place] ?? "";
}

describe("typing in the sheet", () => {
  it("costs one read and writes nothing where the value is right", () => {
    const home = anExampleHome();
    const { calls, toasts } = edited(
      home.hand.type(cell(home, "Personer", "E-post", 2), "ny@borlange.example"),
    );
    expect(calls).toMatchObject({ read: 1, write: 0 });
    // Handles cost too, the tab's name not least: a handful, however many tabs the workbook has.
    expect(calls.total).toBeLessThanOrEqual(4);
    expect(toasts).toEqual([]);
  });

  it("marks a typed cell that breaks its type with a note and a toast, and unmarks it when it is put right", () => {
    const home = anExampleHome();
    const address = cell(home, "Personer", "E-post", 2);
    const wrong = edited(home.hand.type(address, "inte en adress"));
    expect(wrong.toasts[0]?.message).toContain("är inte en e-postadress");
    expect(noteAt(home, address)).toContain("”inte en adress” är inte en e-postadress.");
    edited(home.hand.type(address, "ratt@borlange.example"));
    expect(noteAt(home, address)).toBe("");
  });

  it("refuses a word that the dropdown does not have, and stores nothing", () => {
    const home = anExampleHome();
    const refused = home.hand.type(cell(home, "Möten", "Typ", 2), "Kaffekalas");
    expect(refused).toMatchObject({ ok: false });
  });

  it("keeps a kommunkod's leading zero and a phone number as they were typed", () => {
    const home = anExampleHome();
    const code = cell(home, "Organisationer", "Kommunkod", 2);
    edited(home.hand.type(code, "0136"));
    const sheet = home.state.sheets.find(({ name }) => name === "Organisationer");
    expect(sheet?.rows[1]).toContain("0136");
  });

  it("tells that a heading is needed when someone types over it", () => {
    const home = anExampleHome();
    const { toasts } = edited(home.hand.renameHeading("Möten", "Värd", "Kommun som bjuder"));
    expect(toasts[0]?.message).toContain("Rubriken ”Värd” behövs");
  });

  it("leaves tabs that are not the program's alone", () => {
    const home = anExampleHome();
    home.hand.addTab("Egna anteckningar");
    expect(edited(home.hand.type("Egna anteckningar!A1", "Hej")).calls).toMatchObject({ read: 0, write: 0 });
  });
});

describe("pasting into the sheet", () => {
  it("marks every wrong cell with one write, after one read of each tab concerned, whatever its size", () => {
    const home = anExampleHome();
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      at % 2 === 0 ? "Haninge" : "Nergens",
      "Partnerskapet för barnets rättigheter i praktiken",
      at % 3 === 0 ? "i våras" : "2020-01-01",
    ]);
    const { calls, toasts } = edited(home.hand.paste(cell(home, "Medlemskap", "Part", 50), rows));
    expect(calls.read).toBeLessThanOrEqual(3);
    expect(calls.write).toBeLessThanOrEqual(2);
    expect(toasts).toHaveLength(1);
    expect(noteAt(home, cell(home, "Medlemskap", "Part", 51))).toContain(
      "”Nergens” finns inte i fliken ”Parter”.",
    );
    expect(noteAt(home, cell(home, "Medlemskap", "Med från", 50))).toContain("”i våras” är inte ett datum.");
    expect(noteAt(home, cell(home, "Medlemskap", "Part", 50))).toBe("");
  });

  it("marks a whole row of wrong cells in the widest tab with one write and one toast, also past the tab's end", () => {
    const home = anExampleHome();
    const width = home.state.sheets.find(({ name }) => name === "Möten")?.rows[0]?.length ?? 0;
    const rows = Array.from({ length: 5_000 }, () => Array.from({ length: width - 1 }, () => "fel"));
    const { calls, toasts, duration } = edited(home.hand.paste("Möten!A30", rows));
    // Its own cells, and a tab for each that its columns refer to: Samarbeten, Parter and Personer.
    expect(calls).toMatchObject({ read: 4, write: 1, mail: 0, drive: 0, lock: 0 });
    expect(toasts).toHaveLength(1);
    expect(toasts[0]?.message).toMatch(/^\d+\s\d{3}\sceller behöver rättas/);
    // A simple trigger may run for thirty seconds.
    expect(duration).toBeLessThan(30_000);
    expect(noteAt(home, cell(home, "Möten", "Start", 5_029))).toContain("”fel” är inte ett datum.");
  });

  it("takes the notes of 5,000 cells away again with one write and no toast when right ones are pasted over them", () => {
    const home = anExampleHome();
    const dates = (text: string) => Array.from({ length: 5_000 }, () => [text]);
    const from = cell(home, "Personer", "Senast bekräftad", 40);
    edited(home.hand.paste(from, dates("i våras")));
    expect(noteAt(home, from)).not.toBe("");
    const { calls, toasts } = edited(home.hand.paste(from, dates("2020-05-14")));
    expect(calls).toMatchObject({ read: 1, write: 1 });
    expect(toasts).toEqual([]);
    expect(noteAt(home, from)).toBe("");
  });
});

it("one wrong cell is marked with one write and one toast", () => {
  const home = anExampleHome();
  const { calls, toasts } = edited(home.hand.type(cell(home, "Personer", "E-post", 2), "inte en adress"));
  expect(calls).toMatchObject({ read: 1, write: 1 });
  expect(toasts).toHaveLength(1);
});
