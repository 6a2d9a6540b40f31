import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { capitalised } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { turnsIn } from "../../plans/propose-hosts/turns.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { endOf, inTimeOrder, standingMeetings, usesTurn } from "../../questions/meetings.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";

/** What stands for the host of a meeting that lacks one. */
export const NO_HOST = "Ej bestämd";

/** A partnership meeting with its host. */
export type HostingRow = {
  readonly meeting: string;
  readonly when: string;
  readonly form: string;
  readonly host: string;
  /** Whether hosting it uses up the host's turn. */
  readonly counts: string;
};

/** A party's place in turn. */
export type TurnRow = { readonly place: string; readonly party: string; readonly last: string };

/** Partnership meetings of a collaboration: those that are over with a host, and all that lie ahead. */
export function hostingRows(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): { readonly history: readonly HostingRow[]; readonly coming: readonly HostingRow[] } {
  const all = inTimeOrder(standingMeetings(partnership, collaboration)).filter(
    ({ kind }) => kind === "partnership",
  );
  const isOver = (meeting: Meeting) => meeting.status === "held" || (endOf(meeting) ?? "9999") < day;
  const row = (meeting: Meeting) => hostingRow(partnership, meeting);
  return {
    history: all.filter((meeting) => isOver(meeting) && meeting.host !== undefined).map(row),
    coming: all.filter((meeting) => !isOver(meeting)).map(row),
  };
}

/** The members on the day in the order in which they should host; a hosting that lies ahead counts as hosted. */
export function turnRows(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): readonly TurnRow[] {
  return turnsIn(partnership, collaboration)
    .candidates(day, day)
    .map(({ party, last, free }, place) => ({
      place: String(place + 1),
      party,
      last: [
        lastText(last, free.length > 0),
        ...free.map(({ name }) => `${name} (digital, räknas inte)`),
      ].join("\n"),
    }));
}

function lastText(last: Meeting | undefined, hasUncounted: boolean): string {
  if (last !== undefined) return `${last.name}, ${whenText(last)}`;
  return hasUncounted ? "Inget värdskap som räknas" : "Inget värdskap";
}

function hostingRow(partnership: Partnership, meeting: Meeting): HostingRow {
  const { name, form, host } = meeting;
  return {
    meeting: name,
    when: capitalised(whenText(meeting)),
    form: form === undefined ? "Ej angiven" : String(meetings.columns.form.write(form)),
    host: host ?? NO_HOST,
    counts: usesTurn(partnership, meeting) ? "Ja" : "Nej",
  };
}
