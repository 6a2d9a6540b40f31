import type { CivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { longDate, weekdayAndDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { isExampleAddress } from "../../partnership/reminders/addressee.ts";
import { configuredRules } from "../../partnership/reminders/configured-rules.ts";
import { SKIP_REASONS } from "../../partnership/reminders/skip-reasons.ts";
import { type TrialDigest, type TrialWish, trialDigest } from "../../partnership/reminders/trial-digest.ts";
import { missingPermission } from "../permissions.ts";
import type { Letter } from "../ports/mail.ts";
import type { WorkbookPort } from "../ports/workbook.ts";
import { outgoingLetters } from "./todays-letters.ts";

/** Whose letter is asked for, and the day where one is named. */
export interface TrialRequest extends TrialWish {
  readonly day: CivilDate | undefined;
}

/** A trial letter with whose it is and when it would go. */
export interface TrialLetter {
  readonly letter: Letter;
  readonly rule: string;
  readonly reader: string;
  readonly day: CivilDate;
}

/**
 * The letter that is asked for, addressed to whoever asks.
 *
 * @param workbook Asked for addresses only where the reader may open it.
 * @throws {AppError} `not-possible` where nobody gets such a letter then, with when the next one goes.
 */
export function trialLetter(
  read: ReadWorkbook,
  request: TrialRequest,
  today: CivilDate,
  me: string,
  workbook: Pick<WorkbookPort, "url" | "rowLink">,
): TrialLetter {
  const found = trialDigest(read.partnership, request, request.day ?? today, request.day);
  if (found === undefined) throw nothingToShow(read, request, today);
  const { day, digest, all } = found;
  const reader = digest.to.name;
  const outgoing = outgoingLetters(read, all, { date: day, time: MORNING }, workbook, markOf(found))[
    all.indexOf(digest)
  ];
  if (outgoing === undefined) throw nothingToShow(read, request, today);
  return { letter: { ...outgoing.letter, to: me }, rule: digest.reminders[0]?.rule ?? "", reader, day };
}

/** When the daily run comes, or near it. */
const MORNING = "07:00";

/**
 * Makes sure that a trial letter reaches nobody but whoever asks, and nobody real from an example.
 *
 * @throws {AppError} `missing-permission` or `not-possible`
 */
export function requireOwnAddress({ partnership }: ReadWorkbook, me: string): void {
  if (me === "") throw missingPermission("identity");
  if (!partnership.settings.isExample || isExampleAddress(me)) return;
  throw new AppError("not-possible", {
    list: `– Arket är ett exempelark och skickar bara till adresser som slutar på .example, och du är inloggad som ${me}. Välj Förhandsgranska, så visas brevet här i stället.`,
  });
}

function markOf({ day, digest }: TrialDigest): string {
  return `Provbrev. Så här ser brevet ut som ${digest.to.name} skulle få ${weekdayAndDate(day)}. Det här har bara gått till dig som bad om det, och räknas inte som skickat.`;
}

function nothingToShow({ partnership }: ReadWorkbook, request: TrialRequest, today: CivilDate): AppError {
  const { person, rule, day } = request;
  const off = configuredRules(partnership).find(({ definition }) => definition.id === rule)?.off;
  const who = person ?? "Ingen";
  const what = rule === undefined ? "ett brev" : `ett brev med ${rule}`;
  const when = day === undefined ? "under det närmaste året" : longDate(day);
  const nothing = `${who} skulle ${person === undefined ? "" : "inte "}få ${what} ${when}.`;
  const next = day === undefined ? undefined : trialDigest(partnership, request, today);
  const hint =
    off !== undefined
      ? SKIP_REASONS[off]
      : next === undefined
        ? "Välj en annan person eller regel."
        : `Nästa sådana brev går ${longDate(next.day)}, till ${quoted(next.digest.to.name)}.`;
  return new AppError("not-possible", { list: `– ${nothing} ${hint}` });
}
