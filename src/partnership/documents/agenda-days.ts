import { addDays, type CivilDate } from "../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../messages/dates.ts";
import { capitalised } from "../../messages/lists.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import { type AgendaItem, agenda } from "../sheets/agenda.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { daysLong } from "./texts/meeting.ts";

/** The points of one day, in the order of the sheet. */
export interface AgendaDay {
  /** `Torsdagen den 14 maj 2020`; `Dag 7` where the meeting is not that long. */
  readonly day: string;
  readonly items: readonly AgendaItem[];
}

/** Each day of the meeting that has points on its agenda, in order. */
export function agendaDays(
  partnership: Partnership,
  { name, start, end }: Meeting & { readonly start: CivilDate },
): readonly AgendaDay[] {
  const items = rowsWith(partnership.agenda, "meeting", name);
  const days = [...new Set(items.map(({ day = 1 }) => day))].sort((a, b) => a - b);
  const last = daysLong(start, end);
  return days.map((number) => ({
    day: number > last ? `Dag ${number}` : capitalised(weekdayAndDate(addDays(start, number - 1))),
    items: items.filter(({ day = 1 }) => day === number),
  }));
}

/** A point's title with the documents for it, each on a line of its own. */
export function pointWithDocuments({ title, attachments }: AgendaItem): string {
  return [title, ...attachments.map((attachment) => `Underlag: ${attachment}`)].join("\n");
}

/** `Beslut`, `Diskussion`; a dash where nothing is said. */
export function pointKind({ kind }: AgendaItem): string {
  return kind === undefined ? "–" : String(agenda.columns.kind.write(kind));
}
