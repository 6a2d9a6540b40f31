import type { MeetingAttendance } from "../../questions/attendance.ts";
import { type AttendanceRates, partyRates, type Rate, ratesOfAll } from "../../questions/attendance-rates.ts";
import { chartValueText } from "../chart.ts";

/** What stands where a role was called to no meeting, or nothing is noted. */
const NOTHING = "–";

/** How often a party was represented, in a table's row. */
export type RateRow = {
  readonly party: string;
  readonly anyone: string;
  readonly official: string;
  readonly elected: string;
};

/** A row for each party, and a last one for all of them where they are several. */
export function rateRows(attended: readonly MeetingAttendance[]): readonly RateRow[] {
  const rates = partyRates(attended);
  const rows = rates.map(({ party, ...own }) => rowOf(party, own));
  return rates.length < 2 ? rows : [...rows, rowOf("Alla parter", ratesOfAll(attended))];
}

/** `5 av 9 (55,6 %)`. */
function rateText({ came, of }: Rate): string {
  return of === 0 ? NOTHING : `${came} av ${of} (${chartValueText({ unit: "percent" }, (100 * came) / of)})`;
}

function rowOf(party: string, { anyone, official, elected }: AttendanceRates): RateRow {
  return { party, anyone: rateText(anyone), official: rateText(official), elected: rateText(elected) };
}
