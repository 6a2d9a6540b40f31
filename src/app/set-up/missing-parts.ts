import { definedColumns, lostColumns } from "../../core/schema/headings/lost-columns.ts";
import type { Readings } from "../../core/schema/link.ts";
import type { Reading } from "../../core/schema/read.ts";
import { nameColumn } from "../../core/schema/sheet.ts";
import type { PlacedColumn, TabShape } from "../ports/tab-shape.ts";
import type { HeadingChange } from "../restore/heading-plan.ts";

/**
 * What each tab lacks: the tab itself, or columns that no heading, present or former, stands for; they go beside each other,
 * to the right of all that stands there. Complete tabs are left out.
 *
 * @param renamed Columns that are there under a heading that somebody has changed.
 */
export function missingParts(readings: Readings, renamed: readonly HeadingChange[]): readonly TabShape[] {
  const lacking = [...readings.values()].map((reading) => ({
    reading,
    columns: missingColumns(
      reading,
      renamed.filter(({ sheet }) => sheet === reading.sheet.id).map(({ match }) => match.lost.header),
    ),
  }));
  const nameIndexes = nameIndexesOf(lacking);
  return lacking
    .filter(({ reading, columns }) => !reading.present || columns.length > 0)
    .map(({ reading, columns }) => ({ sheet: reading.sheet, make: !reading.present, columns, nameIndexes }));
}

/** Every column of the tabs where it stands now. */
export function presentParts(readings: Readings): readonly TabShape[] {
  const present = [...readings.values()].map((reading) => ({ reading, columns: presentColumns(reading) }));
  const nameIndexes = nameIndexesOf(present);
  return present.map(({ reading, columns }) => ({ sheet: reading.sheet, make: false, columns, nameIndexes }));
}

function missingColumns(reading: Reading, renamed: readonly string[]): readonly PlacedColumn[] {
  const missing = reading.present ? lostColumns(reading) : definedColumns(reading.sheet);
  return missing
    .filter(({ header }) => !renamed.includes(header))
    .map(({ column }, place) => ({ index: reading.layout.width + place, column }));
}

function presentColumns({ sheet, layout }: Reading): readonly PlacedColumn[] {
  return [...layout.indexes].map(([name, index]) => ({ index, column: sheet.columns[name] }));
}

/** Where each tab's column of names stands, once the columns are there. */
function nameIndexesOf(
  tabs: readonly { readonly reading: Reading; readonly columns: readonly PlacedColumn[] }[],
): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const { reading, columns } of tabs) {
    const name = nameColumn(reading.sheet);
    if (name === undefined) continue;
    const made = columns.find(({ column }) => column !== undefined && column === reading.sheet.columns[name]);
    const index = reading.layout.indexes.get(name) ?? made?.index;
    if (index !== undefined) indexes.set(reading.sheet.id, index);
  }
  return indexes;
}
