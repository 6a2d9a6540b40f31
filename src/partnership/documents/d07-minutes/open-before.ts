import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { inTimeOrder } from "../../questions/meetings.ts";
import { openActions } from "../../questions/open-actions.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { type ActionRow, actionRow } from "../outcome/outcome-rows.ts";

/** An open action with the meeting that it comes from. */
export type EarlierAction = Omit<ActionRow, "status"> & { readonly from: string };

/** What earlier meetings of the same collaboration left to do and is still open, oldest meeting first; one that is late is told. */
export function openBefore(
  partnership: Partnership,
  meeting: Meeting & { readonly start: CivilDate },
  today: CivilDate,
): readonly EarlierAction[] {
  const open = openActions(partnership);
  const names = new Set(open.map((action) => action.meeting));
  const earlier = [...names]
    .map((name) => named(partnership.meetings, name))
    .filter(
      (other): other is Meeting =>
        other?.start !== undefined &&
        other.start < meeting.start &&
        other.collaboration === meeting.collaboration,
    );
  return inTimeOrder(earlier).flatMap(({ name }) =>
    rowsWith(open, "meeting", name).map((one) => {
      const { action, responsible, due } = actionRow(one);
      const late = one.due !== undefined && one.due < today;
      return { action, responsible, from: name, due: late ? `${due} (försenad)` : due };
    }),
  );
}
