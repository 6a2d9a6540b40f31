import { cellText } from "../../core/schema/cell.ts";
import { type NewRow, nameColumn, type Sheet } from "../../core/schema/sheet.ts";
import type { FileSheet } from "../../core/spreadsheet-file.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { type ReadWorkbook, readingOf } from "../partnership.ts";
import { type SheetId, sheetList, sheets, tabTitle } from "../sheets/index.ts";
import { fileRows } from "./import-excel/file-rows.ts";
import { fillValues } from "./import-excel/fill-values.ts";
import { headingKey } from "./import-excel/headings.ts";
import { importTab } from "./import-excel/import-tab.ts";
import { formsOf, namesIn } from "./import-excel/names.ts";
import { givenCell } from "./import-excel/row-values.ts";
import { keptElsewhere, type MeantSheet, sheetMeant } from "./import-excel/sheet-meant.ts";
import { TAB_ORDER } from "./import-excel/tab-order.ts";
import { type TabWork, tabWork } from "./import-excel/tab-work.ts";
import { type Targets, targetsIn } from "./import-excel/targets.ts";
import { toldOf } from "./import-excel/told.ts";
import { impossible, type Planned, type PlannedAddition, type PlannedChange, planned } from "./plan.ts";

/** A file and how it is to be read in. */
export interface ImportAsked {
  readonly file: string;
  readonly sheets: readonly FileSheet[];
  /** The only tab it is for; by the file's own names and headings where nothing is said. */
  readonly tab?: SheetId | undefined;
  /** Name of the only tab of the file to read; every one that is not hidden where nothing is said. */
  readonly sheet?: string | undefined;
  /** `Rubrik: värde; …` for new rows where the file has nothing. */
  readonly fill?: string | undefined;
  /** What holds where the workbook and the file say different things; the workbook's where nothing is said. */
  readonly overwrite?: "keep" | "replace" | undefined;
}

/**
 * *Importera från Excel*: rows of people's own lists, with columns matched by heading. New rows are added, empty cells filled;
 * a filled cell is changed only where that is asked for.
 */
export function importExcel(read: ReadWorkbook, asked: ImportAsked): Planned {
  const chosen = sheetsChosen(asked);
  if ("reasons" in chosen) return impossible(...chosen.reasons);
  const meant = chosen.sheets.flatMap((sheet) => sheetMeant(sheet, asked.tab) ?? []);
  const unknown = chosen.sheets.filter(({ name }) => !meant.some((sheet) => sheet.name === name));
  if (meant.length === 0) return impossible(...unknownReasons(asked, unknown));
  if (meant.every(({ rows }) => rows.length === 0))
    return impossible(`Filen ${quoted(asked.file)} har rubriker men inga rader.`);
  const tabs = TAB_ORDER.filter((id) => meant.some(({ tab }) => tab === id));
  const fill = fillValues(asked.fill ?? "", tabs);
  if (!fill.ok) return impossible(...fill.reasons);

  const names = namesIn(read.readings);
  const targets = new Map(tabs.map((id) => [id, targetsIn(readingOf(read.readings, id), names)]));
  const importing = { readings: read.readings, names, replace: asked.overwrite === "replace" };
  const done = tabs.flatMap((id) => {
    const own = meant.filter(({ tab }) => tab === id);
    const fileNames = namesInFile(own);
    const works = own.map((sheet) =>
      tabWork(sheet, targets.get(id) as Targets, fill.of(id), fileNames, importing),
    );
    importTab(works);
    return works;
  });
  const parts = [...targets].flatMap(([id, { all }]) => partsOf(id, all, asked.file));
  const told = [
    ...done.filter(({ meant: { rows } }) => rows.length > 0).flatMap(toldOf),
    ...closing(asked, done, chosen.hidden, unknown),
  ];
  if (parts.length === 0 && done.some(({ refused }) => refused.size > 0)) return impossible(...told);
  return planned(told, ...parts);
}

type Chosen =
  | { readonly sheets: readonly FileSheet[]; readonly hidden: readonly string[] }
  | { readonly reasons: readonly string[] };

function sheetsChosen({ file, sheets, sheet: wanted }: ImportAsked): Chosen {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (wanted !== undefined) {
    const found = sheets.filter(({ name }) => headingKey(name) === headingKey(wanted));
    if (found.length > 0) return { sheets: found, hidden: [] };
    return {
      reasons: [
        `Filen ${quoted(file)} har inget blad som heter ${quoted(wanted)}. Den har ${listed(visible.map(({ name }) => quoted(name)))}.`,
      ],
    };
  }
  const filled = visible.filter((sheet) => fileRows(sheet).length > 0);
  if (filled.length === 0) return { reasons: [`Filen ${quoted(file)} är tom.`] };
  const hidden = sheets.filter((sheet) => sheet.hidden && fileRows(sheet).length > 0);
  return { sheets: filled, hidden: hidden.map(({ name }) => name) };
}

function unknownReasons({ file, tab }: ImportAsked, unknown: readonly FileSheet[]): readonly string[] {
  const found = unknown.map((sheet) => {
    const [first] = fileRows(sheet);
    const texts = [...(first?.cells.values() ?? [])].slice(0, 8).map((cell) => quoted(String(cell)));
    return `Bladet ${quoted(sheet.name)} börjar med ${texts.length === 0 ? "en tom rad" : listed(texts)}.`;
  });
  const where = tab === undefined ? "någon av arkets flikar" : `fliken ${tabTitle(tab)}`;
  return [
    `Ingen rad i filen ${quoted(file)} har rubriker som hör till ${where}.`,
    ...found,
    "Sätt en rubrik över varje kolumn, med samma namn som i arket, och försök igen. Välj gärna flik.",
  ];
}

/** Every text that a row of these tabs of the file is called by. */
function namesInFile(meant: readonly MeantSheet[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sheet of meant) {
    const key = nameColumn(sheets[sheet.tab]);
    for (const row of key === undefined ? [] : sheet.rows) {
      const cell = givenCell(sheet, row, key ?? "")?.cell;
      for (const form of cell === undefined ? [] : formsOf(sheet.tab, cellText(cell))) names.add(form);
    }
  }
  return names;
}

function partsOf(
  id: SheetId,
  all: Targets["all"],
  file: string,
): readonly (PlannedChange | PlannedAddition)[] {
  return all.flatMap(({ row, changed }): readonly (PlannedChange | PlannedAddition)[] => {
    if (Object.keys(changed).length === 0) return [];
    if (row !== undefined) return [{ sheet: id, row, values: changed as NewRow<Sheet> }];
    const values = hasSource(id) && changed.source === undefined ? { ...changed, source: file } : changed;
    return [{ sheet: id, values: values as NewRow<Sheet> }];
  });
}

function hasSource(id: SheetId): boolean {
  return "source" in (sheetList.find((sheet) => sheet.id === id)?.columns ?? {});
}

function closing(
  { file }: ImportAsked,
  done: readonly TabWork[],
  hidden: readonly string[],
  unknown: readonly FileSheet[],
): readonly string[] {
  const written = unknown.filter((sheet) => keptElsewhere(sheet) === "program");
  const chosen = unknown.filter((sheet) => keptElsewhere(sheet) === "people");
  const others = unknown.filter((sheet) => keptElsewhere(sheet) === undefined);
  const named = (sheets: readonly { readonly name: string }[]) =>
    listed(sheets.map(({ name }) => quoted(name)));
  return [
    ...(done.every(({ added }) => added.length === 0)
      ? []
      : [`I nya rader utan källa blir Källa ${quoted(file)}.`]),
    ...(written.length === 0 ? [] : [`Bara programmet skriver i ${named(written)}, som inte läses in.`]),
    ...(chosen.length === 0 ? [] : [`Val och regler ändras i arket: ${named(chosen)} läses inte in.`]),
    ...(others.length === 0
      ? []
      : [`Bladet ${named(others)} läses inte in: inga rubriker känns igen. Välj flik om det ska med.`]),
    ...(hidden.length === 0
      ? []
      : [
          `Dolda blad läses inte in: ${named(hidden.map((name) => ({ name })))}. Skriv bladets namn vid Blad om det ska med.`,
        ]),
  ];
}
