import { overlaps, type Period } from "../../../core/dates/period.ts";

/**
 * Rows of the same group whose periods have a day in common.
 *
 * @param groupOf What makes two rows compete for the same days.
 * @param periodOf The days of a row; a row that ends before it starts has a finding of its own and is passed over.
 * @returns Each row that starts while another still runs, after the one that runs longest.
 */
export function overlappingPairs<Row extends { readonly row: number }>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  periodOf: (row: Row) => Period,
): readonly (readonly [earlier: Row, later: Row])[] {
  const inOrder = rows
    .filter((row) => !isReversed(periodOf(row)))
    .sort((a, b) => startOf(periodOf(a), periodOf(b)) || a.row - b.row);
  const longest = new Map<string, Row>();
  const pairs: (readonly [Row, Row])[] = [];
  for (const row of inOrder) {
    const group = groupOf(row);
    const running = longest.get(group);
    if (running !== undefined && overlaps(periodOf(running), periodOf(row))) pairs.push([running, row]);
    if (running === undefined || endOf(periodOf(running)) < endOf(periodOf(row))) longest.set(group, row);
  }
  return pairs;
}

/** Whether the last day lies before the first. */
export function isReversed(period: Period): boolean {
  return period.from !== undefined && period.to !== undefined && period.to < period.from;
}

function startOf(a: Period, b: Period): number {
  const [left, right] = [a.from ?? "", b.from ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

function endOf(period: Period): string {
  return period.to ?? "9999-12-31";
}
