import { isCivilDate } from "../core/dates/civil-date.ts";
import { normalised } from "../core/schema/cell.ts";
import type { Problem, ProblemCode } from "../core/schema/problem.ts";
import { type SettingRow, settings as settingsSheet } from "./sheets/settings.ts";

/** One setting: the name people see, what it means, and what holds when the cell is empty. */
interface Setting<T> {
  readonly name: string;
  readonly description: string;
  readonly fallback: T;
  readonly expected: string;
  /** Who fills it in: the program's own are only shown where settings are changed. */
  readonly keeper?: "program";
  /** What is wrong with a text that means nothing. */
  readonly problem: ProblemCode;
  /** The value that the text means; `undefined` where it means nothing. */
  parse(text: string): T | undefined;
  print(value: T): string;
}

type Words = Pick<Setting<unknown>, "name" | "description" | "keeper">;

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["true", true],
  ["nej", false],
  ["false", false],
]);

const yesNo = (setting: Words & { fallback: boolean }): Setting<boolean> => ({
  ...setting,
  expected: "Ja, Nej",
  problem: "not-yes-no",
  parse: (text) => YES_NO.get(normalised(text)),
  print: (value) => (value ? "Ja" : "Nej"),
});

const text = (setting: Words & { fallback: string }): Setting<string> => ({
  ...setting,
  expected: "",
  problem: "required",
  parse: (given) => given,
  print: (value) => value,
});

const texts = (setting: Words & { fallback: readonly string[] }): Setting<readonly string[]> => ({
  ...setting,
  expected: "",
  problem: "required",
  parse: (given) =>
    given
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  print: (value) => value.join("; "),
});

const number = (setting: Words & { fallback: number; min: number; max: number }): Setting<number> => ({
  ...setting,
  expected: `${setting.min}–${setting.max}`,
  problem: "out-of-range",
  parse: (given) => {
    const value = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
    return value >= setting.min && value <= setting.max ? value : undefined;
  },
  print: String,
});

const optionalDay = (setting: Words): Setting<string> => ({
  ...setting,
  fallback: "",
  expected: "2020-05-14",
  problem: "not-a-date",
  parse: (given) => (isCivilDate(given.trim()) ? given.trim() : undefined),
  print: (value) => value,
});

/** Every setting of the workbook, in the order people see them. */
export const settingDefinitions = {
  partnershipName: text({
    name: "Partnerskapets namn",
    description: "Visas som avsändare och i dokument som inte hör till ett visst samarbete.",
    fallback: "Partnerskapet för barnets rättigheter i praktiken",
  }),
  sendReminders: yesNo({
    keeper: "program",
    name: "Påminnelser skickas",
    description: "Nej: programmet visar bara vad som skulle skickas. Slås på och av i menyn Påminnelser.",
    fallback: false,
  }),
  schemaVersion: number({
    keeper: "program",
    name: "Arkets version",
    description: "Vilken version av flikarna som arket har. Fylls i av programmet.",
    fallback: 1,
    min: 1,
    max: 10_000,
  }),
  isExample: yesNo({
    keeper: "program",
    name: "Exempelark",
    description:
      "Ja: arket är fyllt med påhittade värden, och brev går bara till adresser som slutar på .example.",
    fallback: false,
  }),
  example: text({
    keeper: "program",
    name: "Exempel",
    description: "Vilket exempel arket är fyllt med. Fylls i av programmet.",
    fallback: "",
  }),
  remindersFrom: optionalDay({
    keeper: "program",
    name: "Påminnelser från och med",
    description:
      "Påminnelser vars dag ligger före detta datum tas inte igen. Fylls i när påminnelserna slås på.",
  }),
  remindersOwner: text({
    keeper: "program",
    name: "Påminnelsernas ägare",
    description:
      "Den som den dagliga körningen hör till. Fylls i av programmet; byts med Ta över påminnelser.",
    fallback: "",
  }),
  handbook: text({
    name: "Handbokens adress",
    description: "Webbadress till användarhandboken, om ni har lagt den på nätet. Visas i Om och hjälp.",
    fallback: "",
  }),
  paymentsReconciled: optionalDay({
    name: "Betalningar avstämda till och med",
    description:
      "Skriv dagen när inbetalningarna har stämts av mot Avgifter. En part påminns om en obetald avgift först när de är avstämda till och med förfallodagen.",
  }),
  catchUpDays: number({
    name: "Dagar att ta igen",
    description: "Så många dagar efteråt skickas en påminnelse som inte blev av i tid.",
    fallback: 5,
    min: 0,
    max: 30,
  }),
  springFrom: number({
    name: "Våren börjar (månad)",
    description: "Första månaden i ”Vår”.",
    fallback: 1,
    min: 1,
    max: 12,
  }),
  springTo: number({
    name: "Våren slutar (månad)",
    description: "Sista månaden i ”Vår”.",
    fallback: 6,
    min: 1,
    max: 12,
  }),
  autumnFrom: number({
    name: "Hösten börjar (månad)",
    description: "Första månaden i ”Höst”.",
    fallback: 7,
    min: 1,
    max: 12,
  }),
  autumnTo: number({
    name: "Hösten slutar (månad)",
    description: "Sista månaden i ”Höst”.",
    fallback: 12,
    min: 1,
    max: 12,
  }),
  digitalUsesTurn: yesNo({
    name: "Digitalt möte förbrukar värdens tur",
    description: "Nej: den som var värd för ett digitalt möte står kvar i turordningen.",
    fallback: false,
  }),
  decidingBodies: texts({
    name: "Organ som får besluta",
    description:
      "Organ som kan besluta om att ansluta sig, åtskilda av semikolon. Andra organ ger en varning.",
    fallback: ["Kommunstyrelsen", "Kommunfullmäktige", "Stadsdelsnämnden"],
  }),
} as const;

type Definitions = typeof settingDefinitions;

/** The values that hold: what the tab says, else the standard. */
export type Settings = {
  readonly [K in keyof Definitions]: Definitions[K] extends Setting<infer T> ? T : never;
};

/** The standard values. */
export function standardSettings(): Settings {
  return Object.fromEntries(
    Object.entries(settingDefinitions).map(([id, { fallback }]) => [id, fallback]),
  ) as Settings;
}

/** Reads the settings; a value that means nothing becomes a problem, and the standard holds. */
export function readSettings(
  rows: readonly SettingRow[],
  valueIndex: number | undefined,
): { settings: Settings; problems: readonly Problem[] } {
  const values: Record<string, unknown> = standardSettings();
  const problems: Problem[] = [];
  for (const [id, setting] of Object.entries(settingDefinitions)) {
    const row = rows.find(({ name }) => normalised(name) === normalised(setting.name));
    if (row?.value === undefined) continue;
    const value = setting.parse(row.value);
    if (value !== undefined) values[id] = value;
    else {
      problems.push({
        code: setting.problem,
        sheet: settingsSheet.id,
        row: row.row,
        header: settingsSheet.columns.value.header,
        given: row.value,
        expected: setting.expected,
        ...(valueIndex === undefined ? {} : { index: valueIndex }),
      });
    }
  }
  return { settings: values as Settings, problems };
}

/** The text that the settings tab holds for a value. */
export function settingText<K extends keyof Settings>(id: K, value: Settings[K]): string {
  const setting = settingDefinitions[id] as unknown as Setting<Settings[K]>;
  return setting.print(value);
}
