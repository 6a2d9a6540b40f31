import type { Reading } from "../read.ts";
import { type DefinedColumn, definedColumns, placeOf } from "./lost-columns.ts";

/**
 * Where lost columns must have stood: between two known neighbours there are just as many columns without a known heading as
 * the definition has lost ones. Known columns that have been moved are no neighbours. Where a column was added or taken away,
 * nothing is said.
 *
 * @param unknown Places of the columns without a known heading.
 * @returns Zero-based place by the column's heading.
 */
export function oldPlaces(
  reading: Reading,
  lost: readonly DefinedColumn[],
  unknown: readonly number[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const defined = definedColumns(reading.sheet);
  const isLost = new Set(lost.map(({ header }) => header));
  const unmoved = longestRise(defined.flatMap((column) => placeOf(reading, column) ?? []));
  let before = -1;
  let gap: DefinedColumn[] = [];
  const settle = (after: number) => {
    const between = unknown.filter((place) => before < place && place < after);
    if (between.length === gap.length) {
      gap.forEach(({ header }, at) => {
        places.set(header, between[at] as number);
      });
    }
    before = after;
    gap = [];
  };
  for (const column of defined) {
    const place = placeOf(reading, column);
    if (place !== undefined && unmoved.has(place)) settle(place);
    else if (isLost.has(column.header)) gap.push(column);
  }
  settle(reading.layout.width);
  return places;
}

/** The longest selection of the numbers, in their order, in which each is greater than the one before. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ending: (readonly number[])[] = [];
  for (const [at, number] of numbers.entries()) {
    const shorter = ending.filter((_, earlier) => (numbers[earlier] as number) < number);
    const longest = shorter.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    ending[at] = [...longest, number];
  }
  return new Set(ending.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}
