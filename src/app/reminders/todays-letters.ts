import type { CivilDate } from "../../core/dates/civil-date.ts";
import { calendarFiles } from "../../partnership/invitations/calendar-files.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { addresseeOf } from "../../partnership/reminders/addressee.ts";
import { changeNotices } from "../../partnership/reminders/change-notices.ts";
import { type Digest, digestsOf, tellsOf } from "../../partnership/reminders/digest.ts";
import {
  indexLedger,
  type LedgerIndex,
  ledgerEntries,
  objectOf,
} from "../../partnership/reminders/ledger.ts";
import { composeLetter } from "../../partnership/reminders/letter/compose-letter.ts";
import { copiesFor } from "../../partnership/reminders/letter/copies.ts";
import type { Link } from "../../partnership/reminders/letter/letter-view.ts";
import { noticesFor } from "../../partnership/reminders/notices.ts";
import { type Plan, planReminders } from "../../partnership/reminders/plan.ts";
import { coordinatorsOn } from "../../partnership/reminders/recipients.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";
import { rowFinder } from "../../partnership/reminders/row-of.ts";
import { remindersTooLate } from "../../partnership/reminders/too-late.ts";
import { sheets, tabTitle } from "../../partnership/sheets/index.ts";
import type { WorkbookPort } from "../ports/workbook.ts";
import type { Outgoing } from "./send-in-chunks.ts";

/** What a day asks for. */
export interface Today {
  readonly plan: Plan;
  /** What is not sent any more although it was due, and is not in the ledger yet. */
  readonly late: readonly Reminder[];
  /** What is due, gathered for each person. */
  readonly digests: readonly Digest[];
  readonly ledger: LedgerIndex;
}

/**
 * Everything that is due on the day, one digest a person, and what stays.
 *
 * @param lastRun Day of the latest daily run; `undefined` where what is lost does not matter.
 */
export function todaysDigests(
  { partnership, readings }: ReadWorkbook,
  today: CivilDate,
  lastRun: CivilDate | undefined,
): Today {
  const ledger = indexLedger(ledgerEntries(readingOf(readings, "ledger")));
  const plan = planReminders(partnership, ledger, today);
  const late = remindersTooLate(partnership, ledger, lastRun, today);
  const notices = [
    ...noticesFor(partnership, ledger, plan, today, late),
    ...changeNotices(partnership, ledger, today),
  ];
  return { plan, late, ledger, digests: digestsOf(plan.due, notices) };
}

/**
 * The letter of each digest, in the same order.
 *
 * @param digests All that go today: the coordinator's tells of the others.
 * @param workbook Asked for addresses only where a reader may open it.
 * @param trial What stands first in the letters where they are only a trial.
 */
export function outgoingLetters(
  read: ReadWorkbook,
  digests: readonly Digest[],
  now: { readonly date: CivilDate; readonly time: string },
  workbook: Pick<WorkbookPort, "url" | "rowLink">,
  trial?: string,
): readonly Outgoing[] {
  const { partnership } = read;
  const today = now.date;
  const coordinators = coordinatorsOn(partnership, today).map(({ person }) =>
    addresseeOf(partnership, person),
  );
  const coordinator = coordinators.find(({ email }) => email !== undefined) ?? coordinators[0];
  const { partnershipName } = partnership.settings;
  const address = digests.some(({ to }) => to.hasAccess) ? workbook.url() : "";
  const place = placeIn(read, workbook);
  return digests.map((digest) => {
    const { to } = digest;
    const toCoordinator = coordinators.some(({ id }) => id === to.id);
    const composed = composeLetter(digest, {
      today,
      partnershipName,
      coordinator,
      toCoordinator,
      ...(to.hasAccess && address !== "" ? { url: address, place } : { url: undefined }),
      copies: toCoordinator ? copiesFor(to.id, digests) : [],
      trial,
    });
    const letter = {
      ...composed,
      to: to.email ?? "",
      senderName: partnershipName,
      replyTo: coordinator?.email,
      // Opened, the file of a trial would put the meeting in the calendar of whoever only looks.
      attachments: trial === undefined ? calendarFiles(digest, coordinator, now) : [],
    };
    return { letter, tells: tellsOf(digest) };
  });
}

/** The way to the row that a reminder is about; nothing where it is about no row. */
function placeIn(
  read: ReadWorkbook,
  workbook: Pick<WorkbookPort, "rowLink">,
): (reminder: Reminder) => Link | undefined {
  const find = rowFinder(read);
  return ({ key }) => {
    const found = find(objectOf(key));
    if (found === undefined) return undefined;
    const { sheet, row } = found;
    return {
      text: `Se raden i fliken ${tabTitle(sheet)}`,
      address: workbook.rowLink(sheets[sheet], row),
    };
  };
}
