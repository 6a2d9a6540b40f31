import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";

/** Something that someone should be reminded of, counted from one day; a rule finds these and never sends. */
export interface Occasion {
  /** Id of the row it is about: part of the letter's key, so it must outlast renaming. */
  readonly objectId: string;
  /** What it is about, for people: `Överenskommelse om partnerskap 2020–2021`. */
  readonly about: string;
  /** The day that the rule's offsets count from. */
  readonly day: CivilDate;
  /** Names in Personer; the same person twice counts once. */
  readonly recipients: readonly Recipient[];
  /** What the markers of the rule's subject and text mean here. */
  readonly values: Readonly<Record<string, string>>;
  /** Last day on which a reminder still makes sense, for offsets after `day`; without it there is no end. */
  readonly until?: CivilDate;
  /** Only these offsets of the rule's, where an occasion uses some of them (e.g. those from 0 up). */
  readonly offsets?: "before" | "after";
}

export interface Recipient {
  readonly person: string;
  /** Why this person gets it: `tjänsteperson för Haninge`. */
  readonly because: string;
}

/** One reminder rule; a file each in this folder. Days, words and maximum are defaults for the rule's row in Påminnelseregler. */
export interface ReminderRule {
  /** Stable, e.g. `P3`. */
  readonly id: string;
  readonly title: string;
  /** Default days, e.g. `-60, -30, -7`. */
  readonly days: string;
  /** Who gets it, for people. */
  readonly recipients: string;
  /** Default subject with `{{markers}}`. */
  readonly subject: string;
  /** Default text with `{{markers}}`: what it is about, what to do, by when. */
  readonly body: string;
  readonly maximum?: number;
  /** Every marker that the rule fills, with what it holds, for the handbook. */
  readonly markers: Readonly<Record<string, string>>;
  /** Everything the rule concerns on the day: what is already done, past or cancelled is left out. */
  occasions(partnership: Partnership, today: CivilDate): readonly Occasion[];
}
