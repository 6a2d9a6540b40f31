import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../../messages/dates.ts";
import { capitalised } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { type AgendaItem, agenda } from "../../sheets/agenda.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { daysLong } from "../meeting-texts.ts";

/** A point of the programme, in a table's row. */
export type ProgrammeRow = {
  readonly time: string;
  readonly point: string;
  readonly kind: string;
  readonly presenter: string;
};

/** The programme of one day. */
export type ProgrammeDay = { readonly day: string; readonly rows: readonly ProgrammeRow[] };

/** Each day of the meeting that has points, in order. A point without a time stands where it stands in the sheet. */
export function programme(
  partnership: Partnership,
  { name, start, end }: Meeting & { readonly start: CivilDate },
): readonly ProgrammeDay[] {
  const items = rowsWith(partnership.agenda, "meeting", name);
  const days = [...new Set(items.map(({ day = 1 }) => day))].sort((a, b) => a - b);
  const last = daysLong(start, end);
  return days.map((number) => ({
    day: number > last ? `Dag ${number}` : capitalised(weekdayAndDate(addDays(start, number - 1))),
    rows: items.filter(({ day = 1 }) => day === number).map(programmeRow),
  }));
}

/** The points that the meeting is to decide on, with the documents for them. */
export function decisionPoints(
  partnership: Partnership,
  { name }: Meeting,
): readonly { readonly point: string; readonly attachments: string }[] {
  return rowsWith(partnership.agenda, "meeting", name)
    .filter(({ kind }) => kind === "decision")
    .map(({ title, attachments }) => ({
      point: title,
      attachments: attachments.length === 0 ? "Inget underlag" : attachments.join("\n"),
    }));
}

function programmeRow({ time = "–", title, kind, presenter = "", attachments }: AgendaItem): ProgrammeRow {
  const documents = attachments.map((attachment) => `Underlag: ${attachment}`);
  return {
    time,
    point: [title, ...documents].join("\n"),
    kind: kind === undefined ? "" : String(agenda.columns.kind.write(kind)),
    presenter,
  };
}
