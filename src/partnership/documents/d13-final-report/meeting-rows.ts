import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { capitalised, listed, quoted } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { calledOffUnder, leftOpenUnder } from "../../questions/held-meetings.ts";
import { whenText } from "../../questions/meeting-time.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { decisions } from "../../sheets/decisions.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";

/** What stands where nothing is filled in, so that no cell looks forgotten. */
const NOTHING = "–";

/** A meeting that has been held. */
export type MeetingRow = {
  readonly meeting: string;
  readonly when: string;
  readonly form: string;
  readonly host: string;
  readonly theme: string;
};

/** What a meeting has decided. */
export type DecisionRow = { readonly meeting: string; readonly decision: string; readonly result: string };

export function meetingRow({ name, form, host, theme, ...meeting }: Meeting): MeetingRow {
  return {
    meeting: name,
    when: capitalised(whenText({ name, form, host, theme, ...meeting })),
    form: form === undefined ? NOTHING : String(meetings.columns.form.write(form)),
    host: host ?? NOTHING,
    theme: theme ?? NOTHING,
  };
}

/** The decisions of the meetings in their order; what somebody was asked to do is none. */
export function decisionRows(partnership: Partnership, held: readonly Meeting[]): readonly DecisionRow[] {
  return held.flatMap(({ name }) =>
    rowsWith(partnership.decisions, "meeting", name)
      .filter(({ kind }) => kind === "decision")
      .map(({ text, result }) => ({
        meeting: name,
        decision: text,
        result: result === undefined ? NOTHING : String(decisions.columns.result.write(result)),
      })),
  );
}

/** Meetings that did not come about, and those of which nobody has said whether they did; empty where there are none. */
export function notHeldText(partnership: Partnership, agreement: Agreement, today: CivilDate): string {
  const off = calledOffUnder(partnership, agreement);
  const open = leftOpenUnder(partnership, agreement, today);
  return [
    ...(off.length === 0 ? [] : [`Inställda eller flyttade möten: ${namesOf(off)}.`]),
    ...(open.length === 0 ? [] : [`Det framgår inte om ${namesOf(open)} har hållits.`]),
  ].join(" ");
}

function namesOf(which: readonly Meeting[]): string {
  return listed(which.map(({ name }) => quoted(name)));
}
