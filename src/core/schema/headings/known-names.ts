import { normalised } from "../cell.ts";
import { namesOf, type Readings } from "../link.ts";

/** What the rest of the workbook knows that can be recognised in a column. */
export interface KnownNames {
  /** Names and aliases of the rows of a tab, normalised; empty where none can be read. */
  of(sheet: string): ReadonlySet<string>;
  /** What other rows call the rows of a tab, normalised. */
  referredTo(sheet: string): ReadonlySet<string>;
}

/** The names of a workbook as its readings have them; each tab's are gathered when they are first asked for. */
export function knownNames(readings: Readings): KnownNames {
  const named = new Map<string, ReadonlySet<string>>();
  const referred = new Map<string, ReadonlySet<string>>();
  const remembered = (
    memory: Map<string, ReadonlySet<string>>,
    sheet: string,
    gather: () => Iterable<string>,
  ): ReadonlySet<string> => {
    const names = memory.get(sheet) ?? new Set(gather());
    memory.set(sheet, names);
    return names;
  };
  return {
    of: (sheet) =>
      remembered(named, sheet, () => {
        const reading = readings.get(sheet);
        return reading === undefined ? [] : namesOf(reading, []).keys();
      }),
    referredTo: (sheet) => remembered(referred, sheet, () => referencesTo(readings, sheet)),
  };
}

function referencesTo(readings: Readings, sheet: string): string[] {
  return [...readings.values()].flatMap((reading) => {
    const columns = Object.entries(reading.sheet.columns)
      .filter(([, { rule }]) => rule.kind === "names-of" && rule.sheet === sheet)
      .map(([name]) => name);
    if (columns.length === 0) return [];
    const rows = [...reading.rows, ...reading.incomplete.map(({ values }) => values)];
    return rows.flatMap((row) =>
      columns
        .flatMap((name) => (row as Readonly<Record<string, unknown>>)[name] ?? [])
        .map((name) => normalised(String(name))),
    );
  });
}
