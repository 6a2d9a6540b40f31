import type { CivilDate } from "../../core/dates/civil-date.ts";

export interface ClockPort {
  /** The moment in the sheet's time zone: day and `HH:mm`. */
  now(): { readonly date: CivilDate; readonly time: string };
  /** Milliseconds since this execution began. */
  elapsed(): number;
}
