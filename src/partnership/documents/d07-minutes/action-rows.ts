import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { dayMonthYear } from "../../../messages/dates.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { inTimeOrder } from "../../questions/meetings.ts";
import { openActions } from "../../questions/open-actions.ts";
import { type Decision, decisions } from "../../sheets/decisions.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** Something that somebody is to do. */
export type ActionRow = {
  readonly action: string;
  readonly responsible: string;
  readonly due: string;
  readonly status: string;
};

/** An open action with the meeting that it comes from. */
export type EarlierAction = Omit<ActionRow, "status"> & { readonly from: string };

/** What the meeting left to do. */
export function actionsOf(partnership: Partnership, { name }: Meeting): readonly ActionRow[] {
  return rowsWith(partnership.decisions, "meeting", name)
    .filter(({ kind }) => kind === "action")
    .map((action) => ({
      ...rowOf(action),
      due: action.due === undefined ? "Ingen dag bestämd" : dayMonthYear(action.due),
      status: String(decisions.columns.status.write(action.status ?? "open")),
    }));
}

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
    rowsWith(open, "meeting", name).map((action) => ({
      ...rowOf(action),
      from: name,
      due: dueText(action, today),
    })),
  );
}

function rowOf({ text, responsible }: Decision) {
  return { action: text, responsible: responsible ?? "Ingen ansvarig utsedd" };
}

function dueText({ due }: Decision, today: CivilDate): string {
  if (due === undefined) return "Ingen dag bestämd";
  return due < today ? `${dayMonthYear(due)} (försenad)` : dayMonthYear(due);
}
