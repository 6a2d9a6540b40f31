import type { OverviewRoom } from "./overview.ts";

const LEAST = 20;
const SPARE = 10;
/** A tab with more rows of formulas takes long to compute, and nobody reads it at a glance. */
const MOST = 300;

/** Rows for the parties and activities that there are, and some more; in tens, so that a new party need not mean new rows. */
export function overviewRoom(parties: number, activities: number): OverviewRoom {
  return { parties: roomFor(parties), activities: roomFor(activities) };
}

function roomFor(rows: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil((rows + SPARE) / 10) * 10));
}
