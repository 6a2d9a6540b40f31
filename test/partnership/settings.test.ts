import { expect, it } from "vitest";
import {
  readSettings,
  type Settings,
  settingDefinitions,
  settingText,
  standardSettings,
} from "../../src/partnership/settings.ts";
import type { SettingRow } from "../../src/partnership/sheets/settings.ts";

const row = (name: string, value: string | undefined, place = 2): SettingRow => ({
  id: "",
  row: place,
  name,
  value,
  description: undefined,
});

const read = (name: string, value: string | undefined) => readSettings([row(name, value)], 1);

it("has the standard values where the tab says nothing", () => {
  expect(readSettings([], 1)).toEqual({ settings: standardSettings(), problems: [] });
  expect(read("Dagar att ta igen", undefined).settings.catchUpDays).toBe(5);
});

it("sends nothing and is no example unless someone says so", () => {
  expect(standardSettings()).toMatchObject({
    sendReminders: false,
    isExample: false,
    digitalUsesTurn: false,
  });
});

it.each<[string, string, Partial<Settings>]>([
  ["Påminnelser skickas", "ja", { sendReminders: true }],
  ["påminnelser  SKICKAS", "TRUE", { sendReminders: true }],
  ["Exempelark", "Nej", { isExample: false }],
  ["Påminnelser från och med", " 2020-02-01 ", { remindersFrom: "2020-02-01" }],
  ["Dagar att ta igen", " 0 ", { catchUpDays: 0 }],
  ["Hösten börjar (månad)", "8", { autumnFrom: 8 }],
  ["Organ som får besluta", "Kommunstyrelsen; ; Nämnden", { decidingBodies: ["Kommunstyrelsen", "Nämnden"] }],
  ["Partnerskapets namn", "Vårt partnerskap", { partnershipName: "Vårt partnerskap" }],
])("%s with the value %j holds", (name, value, expected) => {
  expect(read(name, value)).toMatchObject({ settings: expected, problems: [] });
});

it.each([
  ["Påminnelser skickas", "kanske", "not-yes-no", "Ja, Nej"],
  ["Påminnelser skickas", "constructor", "not-yes-no", "Ja, Nej"],
  ["Dagar att ta igen", "31", "out-of-range", "0–30"],
  ["Dagar att ta igen", "fem", "out-of-range", "0–30"],
  ["Dagar att ta igen", "-1", "out-of-range", "0–30"],
  ["Våren börjar (månad)", "0", "out-of-range", "1–12"],
  ["Påminnelser från och med", "i vår", "not-a-date", "2020-05-14"],
])(
  "%s with the value %j keeps the standard and becomes a problem at its cell",
  (name, given, code, expected) => {
    const { settings, problems } = read(name, given);
    expect(settings).toEqual(standardSettings());
    expect(problems).toEqual([
      { code, sheet: "settings", row: 2, header: "Värde", index: 1, given, expected },
    ]);
  },
);

it("takes the first of two rows, and leaves a row of people's own alone", () => {
  const rows = [row("Egen", "1"), row("Dagar att ta igen", "7", 3), row("Dagar att ta igen", "9", 4)];
  expect(readSettings(rows, 1)).toMatchObject({ settings: { catchUpDays: 7 }, problems: [] });
});

it.each(Object.keys(settingDefinitions) as (keyof Settings)[])("prints %s so that it reads back", (id) => {
  const standard = standardSettings()[id];
  const printed = settingText(id, standard);
  expect(read(settingDefinitions[id].name, printed === "" ? undefined : printed).settings[id]).toEqual(
    standard,
  );
});
