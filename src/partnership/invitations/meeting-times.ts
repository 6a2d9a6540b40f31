import { type Partnership, rowsWith } from "../partnership.ts";
import type { AgendaItem } from "../sheets/agenda.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** When a meeting begins on its first day and ends on its last, `HH:mm`. */
export interface MeetingTimes {
  readonly from: string;
  readonly to: string;
}

const CLOCK = /(?<!\d)(\d{1,2})[.:](\d{2})(?!\d)/g;

/**
 * The times that the agenda gives: the first of the first day and the last of the last one.
 *
 * @param days How many days the meeting lasts.
 * @returns `undefined` unless both are known; an agenda half made says nothing of when people can go home.
 */
export function meetingTimes(
  partnership: Partnership,
  { name }: Meeting,
  days: number,
): MeetingTimes | undefined {
  const items = rowsWith(partnership.agenda, "meeting", name);
  const onDay = (number: number) => items.filter(({ day = 1 }) => day === number).flatMap(spanOf);
  const [first, last] = [onDay(1), onDay(days)];
  const from = first.map((span) => span.from).sort()[0];
  const latest = [...last].sort((a, b) => (a.from < b.from ? -1 : 1)).pop();
  if (from === undefined || latest?.to === undefined) return undefined;
  const to = last.reduce((end, span) => (span.to !== undefined && span.to > end ? span.to : end), latest.to);
  return days === 1 && to <= from ? undefined : { from, to };
}

/** `09.30–10.15`, `kl. 9:30`; nothing where the text holds no time of day. */
function spanOf({ time = "" }: AgendaItem): readonly { readonly from: string; readonly to?: string }[] {
  const [from, to] = [...time.matchAll(CLOCK)]
    .filter(([, hour, minute]) => Number(hour) < 24 && Number(minute) < 60)
    .map(([, hour = "", minute]) => `${hour.padStart(2, "0")}:${minute}`);
  if (from === undefined) return [];
  return [to === undefined ? { from } : { from, to }];
}
