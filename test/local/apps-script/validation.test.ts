import { describe, expect, it } from "vitest";
import { createHand } from "../../../local/apps-script/index.ts";
import { aRuntime } from "./a-runtime.ts";

const SET_UP = `
function setUp() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const rule = (make) => make(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).setHelpText("Välj ur listan.").build();
  sheet.getRange("F2:F").setDataValidation(rule((b) => b.requireValueInList(["A", "B"])));
  sheet.getRange("G2:G").setDataValidation(rule((b) => b.requireDate()));
  sheet.getRange("H2:H").setDataValidation(rule((b) => b.requireNumberBetween(1, 10)));
  sheet.getRange("I2:I").setDataValidation(rule((b) => b.requireTextIsEmail()));
  sheet.getRange("J2:J").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["A"]).build());
  sheet.getRange("K2:K").setDataValidation(rule((b) => b.requireValueInRange(sheet.getRange("A2:A"))));
  sheet.getRange("L2:L").setDataValidation(rule((b) => b.requireFormulaSatisfied("=FALSE")));
  sheet.getRange("M2:M").setDataValidation(rule((b) => b.requireCheckbox()));
  sheet.getRange("A2:A3").setValues([["Uppsala"], ["Gävle"]]);
}
function write(a1, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(value); }
function writeAndCatch() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange("A9").setValue("före");
  sheet.getRange("E2:F3").setValues([[1, "A"], [2, "C"]]);
  try { SpreadsheetApp.flush(); } catch (e) { return [e.message, sheet.getRange("E2").getValue(), sheet.getRange("A9").getValue()]; }
}`;

function ruled() {
  const runtime = aRuntime(SET_UP);
  expect(runtime.execute("setUp").error).toBeUndefined();
  return { runtime, hand: createHand(runtime), sheet: runtime.world.state.sheets[0] };
}

describe("a rejecting rule", () => {
  it.each([
    ["F2", "A", true],
    ["F2", "C", false],
    ["F2", "", true],
    ["G2", "2020-05-01", true],
    ["G2", "i maj", false],
    ["H2", "5", true],
    ["H2", "11", false],
    ["H2", "fem", false],
    ["I2", "samordnare@partnerskapet.example", true],
    ["I2", "anna", false],
    ["J2", "Ö", true],
    ["K2", "Gävle", true],
    ["K2", "Ystad", false],
    ["L2", "vad som helst", true],
    ["M2", "SANT", true],
    ["M2", "ja", false],
  ])("typing in %s: %s is let in: %s", (address, text, accepted) => {
    const { hand, sheet, runtime } = ruled();
    const before = JSON.stringify(sheet?.rows);
    const result = hand.type(address, text);
    expect(result.ok).toBe(accepted);
    if (!result.ok) {
      expect(result.reason).toBe("Välj ur listan.");
      expect(JSON.stringify(sheet?.rows)).toBe(before);
    }
    expect(runtime.execute("write", [address, text]).error?.message).toBe(
      accepted
        ? undefined
        : `The data you entered in cell ${address} violates the data validation rules set on this cell.`,
    );
  });

  it("lets a paste through and stays in the cell", () => {
    const { hand, sheet } = ruled();
    expect(hand.paste("F2", [["fel"], ["A"]]).ok).toBe(true);
    expect(sheet?.rows[1]?.[5]).toBe("fel");
    expect(hand.type("F2", "C").ok).toBe(false);
  });

  it("throws at the flush of a script's write, and takes that whole write with it", () => {
    const { runtime } = ruled();
    expect(runtime.execute("writeAndCatch").value).toEqual([
      "The data you entered in cell F3 violates the data validation rules set on this cell.",
      "",
      "före",
    ]);
  });

  it("throws at the end of the execution when nothing was flushed", () => {
    const { runtime } = ruled();
    expect(runtime.execute("write", ["F2", "C"]).error).toMatchObject({
      name: "Exception",
      message: expect.stringContaining("F2"),
    });
  });
});
