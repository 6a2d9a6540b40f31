import { describe, expect, it } from "vitest";
import { forgetAccounts } from "../../../local/apps-script/forget-accounts.ts";
import { emptyWorkbook, type LocalCopies } from "../../../local/apps-script/index.ts";
import { returned } from "./a-runtime.ts";

describe("LocalHome", () => {
  it("is not there in Google, nor here without files beside the workbook", () => {
    expect(returned("return typeof LocalHome + typeof globalThis.LocalHome;")).toBe("undefinedundefined");
  });

  it("hands the program letters and documents, and writes the cells before a letter is deleted", () => {
    const state = emptyWorkbook();
    const forgotten: unknown[] = [];
    const copies: LocalCopies = {
      readCopies: () => [{ kind: "letter", file: "a.eml", link: "", text: "Hej" }],
      forget: (...given) => forgotten.push([...given, state.sheets[0]?.rows[0]?.[0]]),
    };
    const files = returned(
      `sheet.getRange("A1").setValue("Skrivet");
      LocalHome.forget(["a.eml"], ["vera@gavle.example"], "Gallrad person 1");
      return LocalHome.readCopies().map(({ file }) => file);`,
      { state, copies },
    );
    expect(files).toEqual(["a.eml"]);
    expect(forgotten).toEqual([[["a.eml"], ["vera@gavle.example"], "Gallrad person 1", "Skrivet"]]);
  });
});

describe("an account that is forgotten", () => {
  it("stands nowhere that a workbook keeps who did what, and others stay", () => {
    const state = emptyWorkbook();
    const [vera, bo] = ["Vera@gavle.example", "bo@gavle.example"];
    const schedule = { hour: 7, minute: null, everyDays: 1, timeZone: null };
    state.triggers = [vera, bo].map((user) => ({ id: user, handler: "daily", user, schedule }));
    state.mailSent = { "2020-09-01": { [vera]: 3, [bo]: 4 } };
    state.properties.users = { [vera]: { a: "1" }, [bo]: { b: "2" } };
    state.protections = [
      { id: 1, sheetId: 0, area: null, description: "", warningOnly: true, owner: vera, editors: [vera, bo] },
    ];
    state.triggers = state.triggers.map((trigger, at) => ({ ...trigger, id: String(at) }));
    forgetAccounts(state, ["vera@gavle.example"], "Gallrad person 1");
    expect(JSON.stringify(state)).not.toMatch(/vera/i);
    expect(state.triggers.map(({ user }) => user)).toEqual([bo]);
    expect(state.mailSent["2020-09-01"]).toEqual({ "Gallrad person 1": 3, [bo]: 4 });
    expect(state.protections[0]).toMatchObject({
      owner: "Gallrad person 1",
      editors: ["Gallrad person 1", bo],
    });
  });
});

describe("what is read of a whole tab", () => {
  it("has the notes beside the cells in use, and the links of each text", () => {
    const value = returned(
      `sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("Skriv").setLinkUrl("mailto:a@b.example").build());
      sheet.getRange("C5").setNote("Se upp");
      const notes = sheet.getRange(1, 1, 6, 4).getNotes();
      const inner = sheet.getRange(5, 3, 1, 1).getNotes();
      const [run] = sheet.getRange("A1").getRichTextValues()[0][0].getRuns();
      return [notes.length, notes[4], inner, run.getLinkUrl(), sheet.getType() === SpreadsheetApp.SheetType.GRID];`,
    );
    expect(value).toEqual([6, ["", "", "Se upp", ""], [["Se upp"]], "mailto:a@b.example", true]);
  });
});
