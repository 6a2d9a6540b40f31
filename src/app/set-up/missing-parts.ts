import type { Column } from "../../core/schema/column.ts";
import type { Readings } from "../../core/schema/link.ts";
import type { Reading } from "../../core/schema/read.ts";
import { ID_HEADER, nameColumn, type Sheet } from "../../core/schema/sheet.ts";
import type { TabShape } from "../ports.ts";

/** What each tab lacks: the tab itself, or columns that no heading, present or former, stands for. Complete tabs are left out. */
export function missingParts(readings: Readings): readonly TabShape[] {
  const lacking = [...readings.values()].map((reading) => ({ reading, columns: missingColumns(reading) }));
  const nameIndexes = new Map<string, number>();
  for (const { reading, columns } of lacking) {
    const index = nameIndexAfter(reading, columns);
    if (index !== undefined) nameIndexes.set(reading.sheet.id, index);
  }
  return lacking
    .filter(({ reading, columns }) => !reading.present || columns.length > 0)
    .map(({ reading, columns }) => ({
      sheet: reading.sheet,
      make: !reading.present,
      columns,
      firstIndex: reading.layout.width,
      nameIndexes,
    }));
}

function missingColumns({ sheet, layout }: Reading): readonly (Column | undefined)[] {
  const doubled = new Set(
    layout.problems.filter(({ code }) => code === "doubled-heading").map(({ header }) => header),
  );
  const missing = Object.entries(sheet.columns)
    .filter(([name, { header }]) => !layout.indexes.has(name) && !doubled.has(header))
    .map(([, column]) => column);
  const idMissing = sheet.stamped && layout.idIndex === undefined && !doubled.has(ID_HEADER);
  return idMissing ? [...missing, undefined] : missing;
}

/** Where the column of names stands once the missing columns have been made. */
function nameIndexAfter(reading: Reading, columns: readonly (Column | undefined)[]): number | undefined {
  const name = nameColumn(reading.sheet as Sheet);
  if (name === undefined) return undefined;
  const now = reading.layout.indexes.get(name);
  const made = columns.indexOf(reading.sheet.columns[name]);
  return now ?? (made < 0 ? undefined : reading.layout.width + made);
}
