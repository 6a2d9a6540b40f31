import { describe, expect, it } from "vitest";
import { displayValue } from "../../../local/apps-script/display-value.ts";
import { typedValue } from "../../../local/apps-script/typed-value.ts";

const typed = (text: string, format?: string) => typedValue(text, { format, year: 2020 });

describe("typed text", () => {
  it.each([
    ["5", 5],
    ["-5", -5],
    ["+46701234567", 46701234567],
    ["1,5", 1.5],
    ["1 000", 1000],
    ["1\u00a0234\u00a0567,25", 1234567.25],
    ["10 000 kr", 10000],
    ["50%", 0.5],
    ["50 %", 0.5],
    ["0136", 136],
    ["SANT", true],
    ["falskt", false],
    ["TRUE", true],
  ])("%s becomes %s", (text, value) => expect(typed(text).value).toBe(value));

  it.each([
    ["2020-05-01", "2020-05-01"],
    ["2020-5-1", "2020-05-01"],
    ["2020-05-01 13:00", "2020-05-01 13:00"],
    ["maj 2020", "maj 2020"],
    ["1 maj 2020", "1 maj 2020"],
    ["1 maj", "1 maj"],
    ["13:30", "13:30"],
    ["10 000 kr", "10\u00a0000 kr"],
    ["12,50%", "12,50%"],
    ["SANT", "SANT"],
    ["0,1", "0,1"],
  ])("%s is shown as %s", (text, shown) => {
    const { value, format } = typed(text);
    expect(displayValue(value, format)).toBe(shown);
  });

  it.each([
    "2020-02-30",
    "2020/2021",
    "2020-2021",
    "1.5",
    "kl. 13",
    "Ängelholm",
    "10 kg",
    "maj 20200",
    "12:75",
    "samordnare@partnerskapet.example",
    "-Ale",
    "=",
  ])("%s stays text", (text) => expect(typed(text).value).toBe(text));

  it.each(["0136", "2020-05-01", "=1+1", "SANT", "+46 70-123 45 67"])(
    "%s stays text in a cell formatted as text",
    (text) => expect(typed(text, "@")).toEqual({ value: text }),
  );

  it.each([
    ["'0136", "0136"],
    ["'=1+1", "=1+1"],
    ["''", "'"],
  ])("an apostrophe forces %s to the text %s", (text, value) => {
    expect(typed(text).value).toBe(value);
    expect(typed(text, "@").value).toBe(value);
  });

  it("becomes a formula after = or +, and a telephone number after + an error, as in Sheets", () => {
    expect(typed("=SUM(A1:A2)").value).toEqual({ formula: "=SUM(A1:A2)", value: null });
    expect(typed("+A1").value).toEqual({ formula: "=+A1", value: null });
    expect(typed("+46 70-123 45 67").value).toMatchObject({ value: { error: "#ERROR!" } });
  });

  it("counts days from 1899-12-30", () => expect(typed("2020-05-01").value).toBe(43952));
});
