import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { Partnership } from "../../partnership.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { agendaDays, pointKind, pointWithDocuments } from "../agenda-days.ts";

/** A point that the meeting took up. */
export type PointRow = {
  /** Counted through the whole meeting, so that one can say which point one means. */
  readonly number: string;
  readonly point: string;
  readonly kind: string;
  readonly presenter: string;
};

/** The points of one day. */
export type PointDay = { readonly day: string; readonly rows: readonly PointRow[] };

/** Each day of the meeting with the points it took up, without pauses; a day of pauses alone is left out. */
export function pointDays(
  partnership: Partnership,
  meeting: Meeting & { readonly start: CivilDate },
): readonly PointDay[] {
  let number = 0;
  return agendaDays(partnership, meeting)
    .map(({ day, items }) => ({
      day,
      rows: items
        .filter(({ kind }) => kind !== "break")
        .map((item) => {
          number += 1;
          return {
            number: String(number),
            point: pointWithDocuments(item),
            kind: pointKind(item),
            presenter: item.presenter ?? "–",
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
