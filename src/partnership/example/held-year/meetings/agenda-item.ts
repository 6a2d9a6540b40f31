import type { Rows } from "../../rows.ts";

type Row = Rows<"agenda">[number];

/** A point of a meeting's first day. */
export function item(
  time: string,
  title: string,
  kind: Row["kind"],
  presenter?: string,
  ...attachments: string[]
): Row {
  return onDay(1, time, title, kind, presenter, ...attachments);
}

/** A point of a meeting's day, the first of which is 1. */
export function onDay(
  day: number,
  time: string,
  title: string,
  kind: Row["kind"],
  presenter?: string,
  ...attachments: string[]
): Row {
  return { day, time, title, kind, presenter, ...(attachments.length === 0 ? {} : { attachments }) };
}
