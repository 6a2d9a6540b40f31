import type { Readings } from "../core/schema/link.ts";
import { nameColumn } from "../core/schema/sheet.ts";
import type { RangeWrite } from "../core/schema/write.ts";

/**
 * The same writes, those that give rows their names before those that only refer to them: a dropdown refuses a name that
 * stands nowhere yet.
 */
export function namesFirst(writes: readonly RangeWrite[], readings: Readings): readonly RangeWrite[] {
  const namesRows = ({ sheet, index, values }: RangeWrite): boolean => {
    const reading = readings.get(sheet);
    const name = reading === undefined ? undefined : nameColumn(reading.sheet);
    const place = name === undefined ? undefined : reading?.layout.indexes.get(name);
    return place !== undefined && index <= place && place < index + (values[0]?.length ?? 0);
  };
  return [...writes.filter(namesRows), ...writes.filter((write) => !namesRows(write))];
}
