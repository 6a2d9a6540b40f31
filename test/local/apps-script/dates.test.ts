import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "../../../local/apps-script/format-date.ts";
import { emptyWorkbook } from "../../../local/apps-script/index.ts";
import { instantOfSerial, serialOfInstant } from "../../../local/apps-script/serial-date.ts";
import { aRuntime, returned } from "./a-runtime.ts";

const STOCKHOLM = "Europe/Stockholm";

describe("dates in cells", () => {
  it.each([
    ["2020-01-15T12:00:00+01:00", 43845.5],
    ["2020-03-29T12:00:00+02:00", 43919.5],
    ["2020-07-01T00:00:00+02:00", 44013],
    ["2020-10-25T23:00:00+01:00", 44129 + 23 / 24],
  ])("%s is serial number %d in Stockholm, summer and winter", (iso, serial) => {
    expect(serialOfInstant(Date.parse(iso), STOCKHOLM)).toBeCloseTo(serial, 9);
    expect(instantOfSerial(serial, STOCKHOLM)).toBe(Date.parse(iso));
  });

  it("a day that is stored comes back as its own midnight in any zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 70_000 }),
        fc.constantFrom(STOCKHOLM, "America/New_York", "Asia/Tokyo", "UTC"),
        (day, zone) => {
          expect(formatDate(instantOfSerial(day, zone), zone, "HH:mm")).toMatch(/^0[01]:00$/);
          expect(Math.floor(serialOfInstant(instantOfSerial(day, zone), zone))).toBe(day);
        },
      ),
    );
  });

  it("a typed date is a Date inside the script, at midnight", () => {
    expect(
      returned(`
      sheet.getRange("A1").setValue("2020-05-01");
      const value = sheet.getRange("A1").getValue();
      return [value instanceof Date, value.getFullYear(), value.getMonth(), value.getDate(), value.getHours()];
    `),
    ).toEqual([true, 2020, 4, 1, 0]);
  });

  it("a number beyond all dates stays a number, also where the cell is for dates", () => {
    expect(
      returned(`
      sheet.getRange("A1:A2").setNumberFormat("yyyy-mm-dd").setValues([[-1e300], [3000000]]);
      return [sheet.getRange("A1:A2").getValues(), sheet.getRange("A2").getDisplayValue()];
    `),
    ).toEqual([[[-1e300], [3_000_000]], "3000000"]);
  });

  it("a spreadsheet in another zone than the script's has other instants for the same day", () => {
    const state = emptyWorkbook({ timeZone: "America/New_York" });
    const body = `
      sheet.getRange("A1").setValue("2020-05-01");
      return [sheet.getRange("A1").getValue().toISOString(), new Date(2020, 4, 1).toISOString()];`;
    expect(returned(body, { state, scriptTimeZone: STOCKHOLM })).toEqual([
      "2020-05-01T04:00:00.000Z",
      "2020-04-30T22:00:00.000Z",
    ]);
  });

  it("a Date set by a script shows as a date and reads back as the same instant over a clock change", () => {
    expect(
      returned(`
      const days = [new Date(2020, 2, 28), new Date(2020, 2, 29), new Date(2020, 2, 30)];
      sheet.getRange("A1:C1").setValues([days]);
      return [sheet.getRange("A1:C1").getDisplayValues()[0], sheet.getRange("A1:C1").getValues()[0].map((day, i) => day.getTime() === days[i].getTime())];
    `),
    ).toEqual([
      ["2020-03-28", "2020-03-29", "2020-03-30"],
      [true, true, true],
    ]);
  });

  it("a number in a cell formatted as a date is a date", () => {
    expect(
      returned(
        `sheet.getRange("A1").setNumberFormat("d mmmm yyyy").setValue(43952); return sheet.getRange("A1").getDisplayValue();`,
      ),
    ).toBe("1 maj 2020");
  });
});

describe("formatDate", () => {
  it.each([
    ["yyyy-MM-dd HH:mm:ss.SSS", "2020-07-01 00:30:05.007"],
    ["EEE d MMM yy", "Wed 1 Jul 20"],
    ["EEEE 'den' d MMMM", "Wednesday den 1 July"],
    ["h 'o''clock' a", "12 o'clock AM"],
    ["XXX Z X", "+02:00 +0200 +02"],
    ["z u", "CEST 3"],
  ])("%s gives %s", (pattern, text) =>
    expect(formatDate(Date.parse("2020-06-30T22:30:05.007Z"), STOCKHOLM, pattern)).toBe(text),
  );
});

describe("the clock", () => {
  it("is the simulated one, and sleeping moves it", () => {
    expect(
      returned(
        `const before = Date.now(); Utilities.sleep(60000); return [new Date(before).toISOString(), new Date() - before];`,
      ),
    ).toEqual([expect.stringMatching(/^2020-05-01T11:00:00/), 60000]);
  });

  it("makes dates without new a text, as JavaScript does", () => {
    expect(
      aRuntime(
        "function main() { return [typeof Date(), new Date(0).getTime(), Date.UTC(1970, 0, 1), new Date() instanceof Date]; }",
      ).execute("main").value,
    ).toEqual(["string", 0, 0, true]);
  });
});
