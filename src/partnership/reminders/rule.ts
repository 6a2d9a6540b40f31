import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { LedgerIndex } from "./ledger.ts";

/** Something that people should be reminded of, counted from one day; a rule finds these and never sends. */
export interface Occasion<Marker extends string = string> {
  /** Id of the row it is about: part of the letter's key, so it must outlast renaming. */
  readonly objectId: string;
  /** What it is about, for people: `Överenskommelse om partnerskap 2020–2021`. Goes to the ledger, so it names no person. */
  readonly about: string;
  /** The day that the rule's days count from. */
  readonly day: CivilDate;
  /** What the reader must be in time for; the nearest comes first in a letter. */
  readonly deadline: Deadline;
  /** The same person twice gets one reminder; where nobody is named, the coordinators get it. */
  readonly recipients: readonly Recipient[];
  /** Those who have answered already: they get nothing, and nobody gets it in their place. */
  readonly answered?: readonly Recipient[];
  /** The meeting that the letter calls to: its calendar file goes with it, and the ledger keeps what was said of it. */
  readonly calls?: Meeting;
  /** For what goes at once, whatever the rule's days: stands in the key where others have their day. */
  readonly number?: number;
  /** What the markers of the rule's subject and text mean here. */
  readonly values: Readonly<Record<Marker, string>>;
  /** Last day on which a reminder still makes sense; without it there is no end. */
  readonly until?: CivilDate;
  /**
   * Which of the rule's days the occasion uses, where not all: those before `day`, those from `day` on, only `day` itself (0), or
   * all but it. With `after` and `day` nothing ends on `day`, so a reminder for the day itself can be caught up too.
   */
  readonly uses?: "before" | "after" | "day" | "otherDays";
  /** Whether a reminder for `day` itself that falls on a day off comes after it and not before. */
  readonly isAfterDaysOff?: boolean;
  /** Whether a reminder that did not go on its day is not made up for. */
  readonly isOfNoUseLater?: boolean;
}

/** A day with what happens then, e.g. `Sista dag`. */
export interface Deadline {
  readonly what: string;
  readonly day: CivilDate;
}

export interface Recipient {
  /** Name in Personer. */
  readonly person: string;
  /** As what this person gets it: `tjänsteperson för Haninge`. */
  readonly role: string;
}

/** What has been sent, and what the rules are called that sent it. */
export interface SoFar {
  readonly ledger: LedgerIndex;
  /** Title by the rule's id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One reminder rule; a file each in `rules/`. Days and words are what the rule's row in Påminnelseregler starts from. */
export interface ReminderRule<Marker extends string = string> {
  /** Stable, e.g. `P3`. */
  readonly id: string;
  readonly title: string;
  /** Default days, e.g. `-60, -30, -7`; empty for a rule whose letters go when somebody has confirmed them. */
  readonly days: string;
  /** Who gets it, for people. */
  readonly recipients: string;
  /** Default subject with `{{markers}}`. */
  readonly subject: string;
  /** Default text with `{{markers}}`: what it is about, what to do, by when. */
  readonly body: string;
  /** Every marker that the rule fills, with what it holds, for the handbook. */
  readonly markers: Readonly<Record<Marker, string>>;
  /** Most reminders of one thing to one person, where there is a limit. */
  readonly maximum?: number;
  /**
   * Everything the rule concerns on the day: what is already done, past or cancelled is left out.
   *
   * @param soFar What has been sent, for a rule that tells of it.
   */
  occasions(partnership: Partnership, today: CivilDate, soFar: SoFar): readonly Occasion<Marker>[];
}

/** Defines a rule, whose occasions must give every one of its markers a value. */
export function defineRule<Marker extends string>(rule: ReminderRule<Marker>): ReminderRule {
  return rule;
}
