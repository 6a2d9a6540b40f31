import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import type { AgendaItem } from "../../sheets/agenda.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { agendaDays, pointKind, pointWithDocuments } from "../agenda-days.ts";

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
  meeting: Meeting & { readonly start: CivilDate },
): readonly ProgrammeDay[] {
  return agendaDays(partnership, meeting).map(({ day, items }) => ({ day, rows: items.map(programmeRow) }));
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

function programmeRow(item: AgendaItem): ProgrammeRow {
  const { time = "–", presenter = "–" } = item;
  return { time, point: pointWithDocuments(item), kind: pointKind(item), presenter };
}
