import { type Cell, cellText, isEmpty } from "../../core/schema/cell.ts";
import type { Reading } from "../../core/schema/read.ts";
import type { WholeTab } from "../../core/schema/whole-tab.ts";
import type { ReadWorkbook } from "../partnership.ts";
import { changes } from "../sheets/changes.ts";
import { type Person, people } from "../sheets/people.ts";
import type { ErasureAsked, ErasurePlan } from "./erasure.ts";
import { ErasureDraft } from "./erasure-draft.ts";
import { columnsOf, type Place, refersToPeople } from "./places.ts";

/** Columns of the person's row that keep what they hold. */
const KEPT: readonly string[] = ["organisation"];
/** In place of an earlier value in the log of changes. */
const GONE = "(gallrat)";

/**
 * Takes one person out of the workbook: name, address and number in every cell, note and link of every tab, everything on the
 * person's own row but its id and organisation, and what the log of changes remembers of that row.
 *
 * @param places What `placesOf` found of the person.
 */
export function erasurePlan(
  { readings }: ReadWorkbook,
  tabs: readonly WholeTab[],
  places: readonly Place[],
  asked: ErasureAsked,
): ErasurePlan {
  const draft = new ErasureDraft(asked, places);
  const tabOf = (title: string) => tabs.find((tab) => tab.title === title);
  eraseOwnRow(draft, tabOf(people.title), readings.get(people.id), asked);
  eraseLog(draft, tabOf(changes.title), readings.get(changes.id), asked.person);
  for (const place of places) draft.place(place);
  for (const reading of readings.values())
    doubtOwnColumns(draft, tabOf(reading.sheet.title), reading, places);
  const plan = draft.plan();
  const order = new Map(tabs.map(({ title }, at) => [title, at]));
  const inOrder = <T extends { readonly title: string }>(items: readonly T[]) =>
    [...items].sort((a, b) => (order.get(a.title) ?? 0) - (order.get(b.title) ?? 0));
  return { ...plan, counts: inOrder(plan.counts), doubts: inOrder(plan.doubts) };
}

/** The person's own row: a pseudonym, the decision as its source, and nothing else but id and organisation. */
function eraseOwnRow(
  draft: ErasureDraft,
  tab: WholeTab | undefined,
  reading: Reading | undefined,
  { person: { row }, pseudonym, source }: ErasureAsked,
): void {
  if (tab === undefined || reading === undefined) return;
  const names = new Map([...reading.layout.indexes].map(([name, index]) => [index, name]));
  const width = Math.max(tab.notes[row - 1]?.length ?? 0, reading.layout.width);
  for (let index = 0; index < width; index++) {
    const at = { tab, row, index };
    const name = names.get(index);
    draft.note(at, "");
    if (index === reading.layout.idIndex || (name !== undefined && KEPT.includes(name))) continue;
    const value = name === "name" ? pseudonym : name === "source" ? source : "";
    const isFormula = (tab.formulas[row - 1]?.[index] ?? "") !== "";
    if (isFormula || cellText(tab.cells[row - 1]?.[index] ?? "") !== value)
      draft.settle(at, { value, own: name === undefined, names: name === "name" });
  }
}

/** What the log says that the person's row has held. */
function eraseLog(
  draft: ErasureDraft,
  tab: WholeTab | undefined,
  reading: Reading | undefined,
  person: Person,
): void {
  if (tab === undefined || reading === undefined || person.id === "") return;
  tab.cells.forEach((cells, place) => {
    const text = (name: string) => textAt(cells, reading.layout.indexes.get(name));
    if (place === 0 || text("tab") !== people.title || text("rowId") !== person.id) return;
    for (const name of ["before", "after"]) {
      const index = reading.layout.indexes.get(name);
      if (index === undefined || ["", GONE].includes(text(name))) continue;
      draft.settle({ tab, row: place + 1, index }, { value: GONE, own: false, names: false });
    }
  });
}

/** What people have written in columns of their own beside a reference to the person is about the person, whatever it is. */
function doubtOwnColumns(
  draft: ErasureDraft,
  tab: WholeTab | undefined,
  reading: Reading,
  places: readonly Place[],
): void {
  if (tab === undefined || reading.sheet.keeper === "program") return;
  const columns = columnsOf(reading);
  const rows = places
    .filter((place) => place.tab === tab && place.part === "cell" && refersToPeople(place.column))
    .filter(({ hits }) => hits.some(({ certain }) => certain))
    .map(({ row }) => row);
  for (const row of new Set(rows))
    (tab.cells[row - 1] ?? []).forEach((cell, index) => {
      if (columns.has(index) || index === reading.layout.idIndex || isEmpty(cell)) return;
      draft.doubt({ tab, row, index }, "own-column");
    });
}

function textAt(cells: readonly Cell[], index: number | undefined): string {
  return index === undefined ? "" : cellText(cells[index] ?? "").trim();
}
