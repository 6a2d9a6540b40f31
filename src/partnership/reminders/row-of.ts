import { type ReadWorkbook, readingOf } from "../partnership.ts";
import { type SheetId, sheetList } from "../sheets/index.ts";

/** A row of a tab, as it stands now. */
export interface RowPlace {
  readonly sheet: SheetId;
  /** Sheet row. */
  readonly row: number;
}

/** Finds rows by what a reminder's key holds of them: the row's id, alone or with more after a hyphen. */
export function rowFinder({
  readings,
}: Pick<ReadWorkbook, "readings">): (objectId: string) => RowPlace | undefined {
  let places: Map<string, RowPlace> | undefined;
  return (objectId) => {
    places ??= placesById(readings);
    for (let id = objectId; id !== ""; id = id.slice(0, Math.max(0, id.lastIndexOf("-")))) {
      const place = places.get(id);
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

function placesById(readings: ReadWorkbook["readings"]): Map<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  for (const { id, stamped } of sheetList) {
    if (!stamped) continue;
    const sheet = id as SheetId;
    for (const row of readingOf(readings, sheet).rows as readonly { id: string; row: number }[])
      if (row.id !== "" && !places.has(row.id)) places.set(row.id, { sheet, row: row.row });
  }
  return places;
}
