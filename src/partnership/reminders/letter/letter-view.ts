import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { weekdayAndDate } from "../../../messages/dates.ts";
import { isOn, type MeetingVersion } from "../../invitations/meeting-version.ts";
import type { Addressee } from "../addressee.ts";
import { type Digest, digestSubject } from "../digest.ts";
import { noticeLines } from "../notice-lines.ts";
import { oneLine } from "../one-line.ts";
import type { Reminder } from "../reminder.ts";
import { relativeDay } from "./relative-day.ts";

/** What a letter needs to know besides its reminders. */
export interface LetterContext {
  readonly today: CivilDate;
  readonly partnershipName: string;
  /** Who signs and answers; `undefined` where the partnership has no coordinator on the day. */
  readonly coordinator: Addressee | undefined;
  /** Whether the reader coordinates the partnership. */
  readonly toCoordinator: boolean;
  /** Address of the workbook; only for readers who may open it. */
  readonly url: string | undefined;
  /** Where in the workbook a reminder's matter stands; only for readers who may open it. */
  readonly place?: ((reminder: Reminder) => Link | undefined) | undefined;
  /** What others are sent the same day; only for a coordinator. */
  readonly copies: readonly string[];
  /** What stands first of all in a letter that is only a trial. */
  readonly trial?: string | undefined;
}

/** A letter as plain data; both templates show all of it. */
export interface LetterView {
  readonly subject: string;
  readonly trial: string | undefined;
  readonly heading: string;
  readonly greeting: string;
  readonly groups: readonly {
    readonly about: string;
    readonly line: string;
    readonly entries: readonly Entry[];
  }[];
  /** What a coordinator must follow up; nothing for others. */
  readonly before: readonly Section[];
  /** What a coordinator should know of; nothing for others. */
  readonly after: readonly Section[];
  readonly url: string | undefined;
  readonly why: string;
  readonly contact: string;
  readonly signature: readonly Line[];
}

/** A way into the workbook. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

interface Section {
  readonly title: string;
  readonly line: string;
  readonly items: readonly string[];
}

interface Entry {
  readonly subject: string;
  readonly paragraphs: readonly { readonly lines: readonly Line[] }[];
  readonly deadline: string;
  readonly role: string;
  readonly link: Link | undefined;
  /** What the calendar file that goes with the letter is for; nothing where none does. */
  readonly calendar: string | undefined;
}

interface Line {
  readonly text: string;
  readonly last: boolean;
}

/** What stands in a digest. */
export function letterView(digest: Digest, context: LetterContext): LetterView {
  const name = oneLine(context.partnershipName);
  return {
    subject: context.trial === undefined ? digestSubject(digest) : `Provbrev: ${digestSubject(digest)}`,
    trial: context.trial === undefined ? undefined : oneLine(context.trial),
    heading: `Påminnelser från ${name}`,
    greeting: `Hej ${oneLine(digest.to.name)}!`,
    groups: groupsOf(digest.reminders, context),
    before: section("Att följa upp", noticeLines(digest.notices).map(oneLine)),
    after: section("För kännedom: detta skickas till andra i dag", context.copies),
    url: context.url,
    why: `Brevet skickas automatiskt ur Partnerskapsarket, det gemensamma arket för ${name}, till dem som har ett uppdrag där.`,
    ...closing(context, name),
  };
}

/** Reminders of one thing together; the thing with the nearest deadline first. */
function groupsOf(reminders: readonly Reminder[], context: LetterContext): LetterView["groups"] {
  const things = [...new Set(reminders.map(({ about }) => about))];
  return things.map((about) => ({
    about,
    line: underline(about),
    entries: reminders
      .filter((reminder) => reminder.about === about)
      .map((reminder) => entryOf(reminder, context)),
  }));
}

function entryOf(reminder: Reminder, { today, place, coordinator }: LetterContext): Entry {
  const { subject, text, role, call } = reminder;
  const { what, day } = reminder.deadline;
  return {
    subject,
    paragraphs: text
      .split(/\r?\n\s*\r?\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => ({ lines: linesOf(paragraph.trim().split(/\r?\n/)) })),
    deadline: `${what}: ${weekdayAndDate(day)} (${relativeDay(day, today)})`,
    role: `Du får påminnelsen som ${oneLine(role)}.`,
    link: place?.(reminder),
    calendar:
      call === undefined || coordinator?.email === undefined ? undefined : calendarSentence(call.version),
  };
}

function calendarSentence(version: MeetingVersion): string {
  return isOn(version)
    ? "Öppna den bifogade kalenderfilen, så läggs mötet in i din kalender. Finns det redan där så uppdateras det."
    : "Öppna den bifogade kalenderfilen, så tas mötet bort ur din kalender.";
}

/** A list with its title, or nothing where it is empty. */
function section(title: string, items: readonly string[]): readonly Section[] {
  return items.length === 0 ? [] : [{ title, line: underline(title), items }];
}

/** Whom to ask, and who signs. */
function closing({ coordinator, toCoordinator }: LetterContext, name: string) {
  if (toCoordinator)
    return {
      contact: "Du får brevet som samordnare. Fliken Utskick visar vad som har skickats, till vem och när.",
      signature: linesOf(["Partnerskapsarket"]),
    };
  if (coordinator === undefined)
    return {
      contact: "Partnerskapet har ingen samordnare i arket just nu. Vänd dig med frågor till en annan part.",
      signature: linesOf(["Med vänlig hälsning", name]),
    };
  const { email } = coordinator;
  const how =
    email === undefined ? "Hör av dig till samordnaren." : "Svara på brevet, så når du samordnaren.";
  return {
    contact: `Har du frågor, eller borde någon annan få påminnelserna? ${how}`,
    signature: linesOf([
      "Med vänlig hälsning",
      oneLine(coordinator.name),
      `Samordnare, ${name}`,
      ...(email === undefined ? [] : [email]),
    ]),
  };
}

function linesOf(texts: readonly string[]): readonly Line[] {
  return texts.map((text, place) => ({ text, last: place === texts.length - 1 }));
}

function underline(text: string): string {
  return "=".repeat(Math.min(text.length, 72));
}
