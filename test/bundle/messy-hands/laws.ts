import type { Cell, WorkbookState } from "../../../local/apps-script/index.ts";
import type { Answer } from "../../../src/app/answer.ts";
import { type Layout, layoutOf } from "../../../src/core/schema/layout.ts";
import type { Sheet } from "../../../src/core/schema/sheet.ts";
import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import type { Story } from "./story.ts";

type Rows = readonly (readonly Cell[])[];

/** The cells of every tab at one moment. */
export interface Moment {
  readonly tabs: ReadonlyMap<string, Rows>;
  /** Every text in a column of ids. */
  readonly ids: ReadonlySet<string>;
}

/** One thing that the program did. */
interface Deed {
  readonly story: Story;
  readonly id: string;
  readonly answer: Answer;
  readonly before: Moment;
  readonly after: Moment;
}

/** A cell whose content the program changed. */
interface Changed {
  readonly tab: string;
  readonly row: number;
  readonly index: number;
  readonly was: Cell;
  readonly is: Cell;
}

/** Commands that only write the program's own tabs, the ids, and what the settings say of reminders. */
const PLANS = [
  "newPeriod",
  "proposeHosts",
  "registerExit",
  "renameRow",
  "registerVote",
  "adoptPlan",
  "prepareAttendance",
  "createFees",
];

export function momentOf(state: WorkbookState): Moment {
  const tabs = new Map(state.sheets.map(({ name, rows }) => [name, rows]));
  const ids = new Set<string>();
  for (const [tab, rows] of tabs) {
    const index = knownTab(tab, rows)?.layout.idIndex;
    if (index === undefined) continue;
    for (const row of rows.slice(1)) if (!isEmpty(row[index])) ids.add(String(row[index]));
  }
  return { tabs, ids };
}

/** What the program did that it must never do, one sentence each. */
export function brokenLaws(deed: Deed): readonly string[] {
  const { story, id, answer, before, after } = deed;
  if (/gick fel i programmet/.test(answer.said))
    return [`Programmet svarar att det gick sönder: ${answer.said}`];
  const changed = changesBetween(before, after);
  // The day has checked the workbook before it finds that nothing can be sent.
  if (!answer.ok && id !== "day" && !/tog inte emot/.test(answer.said))
    return changed.map((cell) => `Det sade nej men ändrade ${placeText(cell)}`);
  if (!answer.ok && id === "undoLastRun" && /tog inte emot/.test(answer.said))
    return [`Ångra gick inte att genomföra: ${answer.said}`];
  const logged = loggedBetween(before, after);
  const broken = changed.flatMap((cell) => lawsOfCell(deed, cell, logged));
  if (answer.ok && ["checkSheet", "day"].includes(id)) broken.push(...lawsOfIds(after));
  if (id === "undoLastRun" && answer.ok) broken.push(...lawsOfUndo(deed, changed));
  if (answer.ok && changed.length > 0) {
    story.untouched = PLANS.includes(id) ? before : undefined;
    if (PLANS.includes(id) || id === "undoLastRun") story.typedSince.clear();
  }
  return broken;
}

function lawsOfCell(
  { story, id, before, after }: Deed,
  cell: Changed,
  logged: ReadonlySet<string>,
): readonly string[] {
  const { tab, row, index, was, is } = cell;
  // *Översikt* has no data; setting up puts its formulas right, whatever is written over them.
  if (tab === OVERVIEW_TITLE && id === "setUp") return [];
  const rows = after.tabs.get(tab) ?? [];
  const known = knownTab(tab, rows);
  if (known === undefined) return [`Det ändrade i någon annans flik: ${placeText(cell)}`];
  const { sheet, layout } = known;
  const isMine = index === layout.idIndex || [...layout.indexes.values()].includes(index);
  if (row === 1) return id === "setUp" && isEmpty(was) ? [] : [`Det ändrade en rubrik: ${placeText(cell)}`];
  if (!isMine) return [`Det ändrade i någon annans kolumn: ${placeText(cell)}`];
  if (index === layout.idIndex) return lawsOfId(story, before, cell);
  if (sheet.keeper === "program" || (id === "setUp" && isEmpty(was))) return [];
  if (sheet.id === "settings") return [];
  const name = [...layout.indexes].find(([, at]) => at === index)?.[0] ?? "";
  const rowId = idIn(rows, layout, row) || idIn(before.tabs.get(tab) ?? [], layout, row);
  const line = `${tab}|${rowId}|${sheet.columns[name]?.header}`;
  return logged.has(line)
    ? []
    : [
        `Det ändrade utan att anteckna det i Ändringar (${line}): ${placeText(cell)} var ${JSON.stringify(was)}, är ${JSON.stringify(is)}`,
      ];
}

/** A new id is one that has never been; only an id that stands twice may be replaced, and that of a row that was taken back removed. */
function lawsOfId(story: Story, before: Moment, cell: Changed): readonly string[] {
  if (isEmpty(cell.is)) return [];
  const is = String(cell.is);
  if (story.ids.has(is) || before.ids.has(is)) return [`Ett id användes igen: ${placeText(cell)}`];
  if (isEmpty(cell.was)) return [];
  const rows = before.tabs.get(cell.tab) ?? [];
  const twice = rows.filter((row) => String(row[cell.index]) === String(cell.was)).length > 1;
  return twice ? [] : [`Ett id byttes ut: ${placeText(cell)}`];
}

/** Once the workbook is checked, every row has an id of its own. */
function lawsOfIds({ tabs }: Moment): readonly string[] {
  return [...tabs].flatMap(([tab, rows]) => {
    const known = knownTab(tab, rows);
    if (known === undefined || known.layout.idIndex === undefined) return [];
    const { layout } = known;
    const ids = rows
      .map((row, at) => ({ row, id: idIn(rows, layout, at + 1) }))
      .slice(1)
      .filter(({ row }) => [...layout.indexes.values()].some((index) => !isEmpty(row[index])))
      .map(({ id }) => id);
    return new Set(ids).size === ids.length && !ids.includes("")
      ? []
      : [`Rader i ${tab} saknar eget id: ${ids.join(" ")}`];
  });
}

function lawsOfUndo({ story, answer, after }: Deed, changed: readonly Changed[]): readonly string[] {
  const lost = changed
    .filter(({ tab, was }) => isPeoples(tab) && story.typedSince.has(String(was)))
    .map((cell) => `Ångra skrev över det som någon skrivit sedan dess: ${placeText(cell)}`);
  const back =
    story.untouched === undefined
      ? []
      : changesBetween(story.untouched, after)
          .filter(
            ({ tab, index }) =>
              isPeoples(tab) && index !== knownTab(tab, after.tabs.get(tab) ?? [])?.layout.idIndex,
          )
          .filter(({ was, is }) => !isEmpty(was) || !isEmpty(is))
          .map(
            (cell) =>
              `Ångra återställde inte ${placeText(cell)}: ${JSON.stringify(cell.was)} blev ${JSON.stringify(cell.is)}`,
          );
  return back.length === toldAsRefused(answer) ? lost : [...lost, ...back];
}

/** How many cells the undo says that it could not restore: a paste passes a cell's validation, the program does not. */
function toldAsRefused({ said }: Answer): number {
  return Number(/(\d+)\scell(?:er)? lämnas, eftersom kalkylarket inte tar emot/.exec(said)?.[1] ?? 0);
}

/** The cells of people's tabs that the program changed, the latest rows first. */
export function peoplesChanges(before: Moment, after: Moment): readonly Changed[] {
  return changesBetween(before, after)
    .filter(({ tab }) => isPeoples(tab))
    .reverse();
}

function isPeoples(tab: string): boolean {
  return sheetList.find(({ title }) => title === tab)?.keeper === "people";
}

/** What was added to *Ändringar*, as `tab|row's id|heading`. */
function loggedBetween(before: Moment, after: Moment): ReadonlySet<string> {
  const [old, now] = [before.tabs.get("Ändringar") ?? [], after.tabs.get("Ändringar") ?? []];
  const columns = ["Flik", "Id", "Fält"].map((heading) => (now[0] ?? []).indexOf(heading));
  return new Set(now.slice(old.length).map((row) => columns.map((index) => String(row[index])).join("|")));
}

function changesBetween(before: Moment, after: Moment): readonly Changed[] {
  const changed: Changed[] = [];
  for (const tab of new Set([...before.tabs.keys(), ...after.tabs.keys()])) {
    const [old, now] = [before.tabs.get(tab) ?? [], after.tabs.get(tab) ?? []];
    if (old === now) continue;
    for (let at = 0; at < Math.max(old.length, now.length); at++) {
      const [a, b] = [old[at] ?? [], now[at] ?? []];
      if (a === b) continue;
      for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [was, is] = [a[index] ?? null, b[index] ?? null];
        if (!(isEmpty(was) && isEmpty(is)) && JSON.stringify(was) !== JSON.stringify(is))
          changed.push({ tab, row: at + 1, index, was, is });
      }
    }
  }
  return changed;
}

function knownTab(tab: string, rows: Rows): { readonly sheet: Sheet; readonly layout: Layout } | undefined {
  const sheet = sheetList.find(({ title }) => title === tab);
  if (sheet === undefined) return undefined;
  const headings = (rows[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  return { sheet, layout: layoutOf(sheet, [headings]) };
}

function idIn(rows: Rows, { idIndex }: Layout, row: number): string {
  const cell = idIndex === undefined ? null : rows[row - 1]?.[idIndex];
  return isEmpty(cell) ? "" : String(cell);
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function placeText({ tab, row, index, was, is }: Changed): string {
  return `${tab}!R${row}C${index + 1} (${JSON.stringify(was)} → ${JSON.stringify(is)})`;
}
