import type { CivilDate } from "../../core/dates/civil-date.ts";
import { normalised } from "../../core/schema/cell.ts";
import { aliasColumn, type NewRow, nameColumn, type RowFields, type Sheet } from "../../core/schema/sheet.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import type { Partnership } from "../partnership.ts";
import { type SheetId, sheetList, sheets, tabTitle } from "../sheets/index.ts";
import { impossible, type Planned, type PlannedChange, planned } from "./plan.ts";
import { rowsMeant, suggestion } from "./rename-row/names-meant.ts";
import { nameFault } from "./shared/name-fault.ts";

/** Which row gets which name. */
export interface RenamingAsked {
  readonly tab: SheetId;
  readonly from: string;
  readonly to: string;
}

/** A row of any tab, seen through its columns' ids. */
type AnyRow = RowFields & Readonly<Record<string, unknown>>;

/** Tabs whose names belong to the program. */
const FIXED: readonly SheetId[] = ["settings", "reminderRules"];

/** Tabs whose rows can be renamed. */
export const RENAMABLE: readonly SheetId[] = sheetList
  .filter((sheet) => nameColumn(sheet) !== undefined)
  .map((sheet) => sheet.id as SheetId)
  .filter((id) => !FIXED.includes(id));

/** *Byt namn*: a new name for a row, there and wherever it is named; the old one stays as an alias where the tab has them. */
export function renameRow(partnership: Partnership, asked: RenamingAsked, _today: CivilDate): Planned {
  const sheet: Sheet = sheets[asked.tab];
  const [name, aliases] = [nameColumn(sheet), aliasColumn(sheet)];
  if (name === undefined || !RENAMABLE.includes(asked.tab))
    return impossible(`I fliken ${sheet.title} kan inga rader byta namn.`);
  const to = asked.to.trim();
  const rows = rowsOf(partnership, asked.tab);
  const names = rows.map((row) => ({
    row,
    name: String(row[name]),
    aliases: aliases === undefined ? [] : (row[aliases] as readonly string[]),
  }));
  const found = rowsMeant(names, asked.from);
  const [meant] = found;
  if (meant === undefined)
    return impossible(
      `Ingen rad i fliken ${sheet.title} heter ${quoted(asked.from)}.${suggestion(names, asked.from)}`,
    );
  const { row, name: from } = meant;
  if (found.length > 1)
    return impossible(
      `${counted(found.length, "rad", "rader")} i fliken ${sheet.title} heter ${quoted(from)}. Ge dem olika namn för hand först.`,
    );
  const fault = nameFault(to);
  if (fault !== undefined) return impossible(fault);
  if (to === from) return impossible(`Raden heter redan ${quoted(to)}.`);
  const holder = rows.find(
    (other) => other.row !== row.row && namesOf(other, name, aliases).includes(normalised(to)),
  );
  if (holder !== undefined) {
    const isName = normalised(String(holder[name])) === normalised(to);
    return impossible(
      isName
        ? `Namnet ${quoted(to)} är upptaget i fliken ${sheet.title}.`
        : `Namnet ${quoted(to)} är upptaget: det är ett alias för ${quoted(String(holder[name]))}.`,
    );
  }

  const renamed: Record<string, unknown> = { [name]: to };
  if (aliases !== undefined) renamed[aliases] = aliasesAfter(row[aliases], from, to);
  const references = referencesTo(partnership, asked.tab, from, to);
  const own = references.find((other) => other.sheet === asked.tab && other.row === row.row);
  const first = { sheet: asked.tab, row: row.row, values: { ...own?.values, ...renamed } as NewRow<Sheet> };
  return planned(
    [
      ...told(sheet, from, to, aliases !== undefined && normalised(from) !== normalised(to), references),
      ...namesakes(partnership, asked.tab, from),
    ],
    first,
    ...references.filter((other) => other !== own),
  );
}

function told(
  sheet: Sheet,
  from: string,
  to: string,
  keepsAlias: boolean,
  references: readonly PlannedChange[],
): readonly string[] {
  const tabs = [...new Set(references.map((change) => change.sheet))].map((id) => {
    const count = references.filter((change) => change.sheet === id).length;
    return `${tabTitle(id)} (${counted(count, "rad", "rader")})`;
  });
  return [
    `${quoted(from)} heter hädanefter ${quoted(to)} i fliken ${sheet.title}.`,
    tabs.length === 0
      ? "Ingen annan rad nämner det gamla namnet."
      : `Namnet byts också i kolumner som hänvisar till raden: ${listed(tabs)}.`,
    ...(keepsAlias ? [`Det gamla namnet ${quoted(from)} blir ett alias och kan fortfarande skrivas.`] : []),
  ];
}

/** Rows of other tabs with the same name, which keep it: an organisation and the party that it forms, as a rule. */
function namesakes(partnership: Partnership, tab: SheetId, from: string): readonly string[] {
  return RENAMABLE.filter((id) => id !== tab).flatMap((id) => {
    const name = nameColumn(sheets[id]) ?? "";
    const isThere = rowsOf(partnership, id).some((row) => row[name] === from);
    return isThere
      ? [`I fliken ${tabTitle(id)} heter en rad också ${quoted(from)}; den behåller sitt namn.`]
      : [];
  });
}

/** Changes of every row whose columns refer to the name. */
function referencesTo(
  partnership: Partnership,
  tab: SheetId,
  from: string,
  to: string,
): readonly PlannedChange[] {
  return sheetList.flatMap((sheet) => {
    const columns = Object.entries(sheet.columns)
      .filter(([, { rule }]) => rule.kind === "names-of" && rule.sheet === tab)
      .map(([id]) => id);
    if (columns.length === 0) return [];
    return rowsOf(partnership, sheet.id as SheetId).flatMap((row): PlannedChange[] => {
      const values: Record<string, unknown> = {};
      for (const column of columns) {
        const value = row[column];
        if (value === from) values[column] = to;
        else if (Array.isArray(value) && value.includes(from))
          values[column] = value.map((part) => (part === from ? to : part));
      }
      if (Object.keys(values).length === 0) return [];
      return [{ sheet: sheet.id as SheetId, row: row.row, values: values as NewRow<Sheet> }];
    });
  });
}

/** The aliases with the old name among them and the new one not. */
function aliasesAfter(before: unknown, from: string, to: string): readonly string[] {
  const kept = (before as readonly string[]).filter((alias) => normalised(alias) !== normalised(to));
  const isNew = [to, ...kept].every((other) => normalised(other) !== normalised(from));
  return isNew ? [...kept, from] : kept;
}

function namesOf(row: AnyRow, name: string, aliases: string | undefined): readonly string[] {
  const others = aliases === undefined ? [] : (row[aliases] as readonly string[]);
  return [String(row[name] ?? ""), ...others].map(normalised);
}

/** Every row of the tab in the order of the sheet, also those that lack a required cell: they too are named, and name others. */
function rowsOf(partnership: Partnership, tab: SheetId): readonly AnyRow[] {
  if (tab === "settings") return [];
  const incomplete = partnership.incomplete[tab].map(
    ({ row, id, values }): AnyRow => ({ ...values, row, id }),
  );
  const complete = partnership[tab] as unknown as readonly AnyRow[];
  return incomplete.length === 0 ? complete : [...complete, ...incomplete].sort((a, b) => a.row - b.row);
}
