import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openHome } from "../../../local/home/home.ts";
import type { HomeOptions } from "../../../local/home/operate.ts";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { aFolder } from "../store/a-folder.ts";
import { aWorkbook } from "../store/a-workbook.ts";

/** A home whose program is just this, on a workbook with one tab. */
function aHome(code: string, options: Partial<HomeOptions> = {}) {
  const folder = dataFolder(aFolder());
  folder.save(aWorkbook({ Möten: { rows: [["Benämning"], ["Träff"]] } }));
  const program = { files: { "Code.js": code }, timeZone: "Europe/Stockholm" };
  return { folder, home: openHome({ folder, program, today: "2020-03-29", ...options }) };
}

const ANSWER = '{ ok: true, said: "Klart.", issues: [], documents: [], letters: [], tables: [] }';

describe("a home on this computer", () => {
  it("tells of a fault in the program without its details, and logs where it was but nothing of what the workbook holds", async () => {
    const bugs: string[] = [];
    const { folder, home } = aHome(
      'function runCommand() { throw new TypeError("hemlig@adress.example"); }',
      {
        onBug: ({ message }) => bugs.push(message),
      },
    );
    const { ok, said } = await home.run("x", {});
    expect(ok).toBe(false);
    expect(said).toContain(`Var det hände står i ”${folder.log}”`);
    expect(said).not.toContain("hemlig");
    const log = readFileSync(folder.log, "utf8");
    expect(log).toMatch(/runCommand: TypeError\n\s+at runCommand \(Code\.js:1:/);
    expect(log).not.toContain("hemlig");
    expect(bugs).toEqual(["hemlig@adress.example"]);
  });

  it("keeps what the program wrote before it failed, as Google does", async () => {
    const { home } = aHome(
      `function runCommand() { SpreadsheetApp.getActive().getSheetByName("Möten").getRange("A2").setValue("Skrivet"); throw new Error("x"); }`,
    );
    await home.run("x", {});
    expect(home.show("Möten")[1]).toEqual(["Skrivet"]);
  });

  it("begins a chosen day at seven in the morning, also when the clocks change", async () => {
    const { home } = aHome(
      `function runDay() { return Object.assign(${ANSWER}, { said: new Date().toISOString() }); }`,
    );
    expect((await home.day()).said).toBe("2020-03-29T05:00:00.000Z");
  });

  it("acts as whoever owns the daily trigger where nobody else is said", async () => {
    const code = `function runDay() { return Object.assign(${ANSWER}, { said: Session.getEffectiveUser().getEmail() }); }`;
    const { folder, home } = aHome(code);
    expect((await home.day()).said).toBe("samordnare@partnerskapet.example");
    const state = folder.read() ?? aWorkbook({});
    const schedule = { hour: 7, minute: null, everyDays: 1, timeZone: null };
    folder.save({
      ...state,
      triggers: [{ id: "t", handler: "daily", user: "anna@gavle.example", schedule }],
    });
    expect((await home.day()).said).toBe("anna@gavle.example");
  });

  it("tells what the program says of an edit, in a toast and in a note", async () => {
    const { home } = aHome(
      `function onEdit(e) { e.range.setNote("Stavas Träff."); SpreadsheetApp.getActive().toast("En cell att titta på.", "Kontroll"); }`,
    );
    expect(await home.edit("Möten!A2", "Traff")).toMatchObject({
      ok: true,
      said: "Möten!A2 är nu ”Traff”.\nAnteckning: Stavas Träff.\nKontroll: En cell att titta på.",
      calls: { write: 1 },
    });
  });

  it("has the ledger on the disk before a letter leaves", async () => {
    const code = `function runDay() {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Möten");
      sheet.getRange("A2").setValue("Skickas"); SpreadsheetApp.flush();
      MailApp.sendEmail({ to: "a@gavle.example", subject: "Hej", body: "x" });
      return ${ANSWER};
    }`;
    const saved: string[] = [];
    const { folder, home } = aHome(code);
    const watched = {
      ...folder,
      save: (state: Parameters<typeof folder.save>[0]) => {
        saved.push(String(state.sheets[0]?.rows[1]?.[0]));
        return folder.save(state);
      },
    };
    const program = { files: { "Code.js": code }, timeZone: "Europe/Stockholm" };
    await openHome({ folder: watched, program, today: "2020-09-01" }).day();
    expect(saved[0]).toBe("Skickas");
    expect(home.show("Möten")[1]).toEqual(["Skickas"]);
  });

  it("gives the workbook of a new folder no tab but the program's own", async () => {
    const code = `function runCommand() { SpreadsheetApp.getActive().insertSheet("Möten").getRange("A1").setValue("Benämning"); return ${ANSWER}; }`;
    const folder = dataFolder(join(aFolder(), "ny"));
    await openHome({ folder, program: { files: { "Code.js": code }, timeZone: "Europe/Stockholm" } }).run(
      "setUp",
      {},
    );
    expect(folder.read()?.sheets.map(({ name }) => name)).toEqual(["Möten"]);
  });

  it("saves the workbook also when its Excel copy cannot be written, and says so", async () => {
    const troubles: string[] = [];
    const code = `function runCommand() { SpreadsheetApp.getActive().getSheetByName("Möten").getRange("A2").setValue("Ny"); return ${ANSWER}; }`;
    const { folder } = aHome(code);
    const full = {
      ...folder,
      saveExcel: () => {
        throw Object.assign(new Error(), { code: "EBUSY", syscall: "open" });
      },
    };
    const options = { folder: full, program: { files: { "Code.js": code }, timeZone: "Europe/Stockholm" } };
    const { ok } = await openHome({ ...options, onTrouble: (sentence) => troubles.push(sentence) }).run(
      "x",
      {},
    );
    expect(ok).toBe(true);
    expect(folder.read()?.sheets[0]?.rows[1]).toEqual(["Ny"]);
    expect(troubles).toEqual([expect.stringContaining("Arbetsboken är sparad, men kopian")]);
  });
});
