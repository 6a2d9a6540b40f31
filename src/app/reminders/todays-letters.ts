import type { CivilDate } from "../../core/dates/civil-date.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { addresseeOf } from "../../partnership/reminders/addressee.ts";
import { type Digest, digestsOf, tellsOf } from "../../partnership/reminders/digest.ts";
import { indexLedger, type LedgerIndex, ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { composeLetter } from "../../partnership/reminders/letter/compose-letter.ts";
import { copiesFor } from "../../partnership/reminders/letter/copies.ts";
import { noticesFor } from "../../partnership/reminders/notices.ts";
import { type Plan, planReminders, type Reminder } from "../../partnership/reminders/plan.ts";
import { coordinatorsOn } from "../../partnership/reminders/recipients.ts";
import { remindersTooLate } from "../../partnership/reminders/too-late.ts";
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
  const notices = noticesFor(partnership, ledger, plan, today, late);
  return { plan, late, ledger, digests: digestsOf(plan.due, notices) };
}

/**
 * The letter of each digest, in the same order.
 *
 * @param digests All that go today: the coordinator's tells of the others.
 * @param url Asked for the workbook's address only where a reader may open it.
 * @param trial What stands first in the letters where they are only a trial.
 */
export function outgoingLetters(
  { partnership }: ReadWorkbook,
  digests: readonly Digest[],
  today: CivilDate,
  url: () => string,
  trial?: string,
): readonly Outgoing[] {
  const coordinators = coordinatorsOn(partnership, today).map(({ person }) =>
    addresseeOf(partnership, person),
  );
  const coordinator = coordinators.find(({ email }) => email !== undefined) ?? coordinators[0];
  const { partnershipName } = partnership.settings;
  const address = digests.some(({ to }) => to.hasAccess) ? url() : "";
  return digests.map((digest) => {
    const { to } = digest;
    const toCoordinator = coordinators.some(({ id }) => id === to.id);
    const composed = composeLetter(digest, {
      today,
      partnershipName,
      coordinator,
      toCoordinator,
      url: to.hasAccess && address !== "" ? address : undefined,
      copies: toCoordinator ? copiesFor(to.id, digests) : [],
      trial,
    });
    const letter = {
      ...composed,
      to: to.email ?? "",
      senderName: partnershipName,
      replyTo: coordinator?.email,
    };
    return { letter, tells: tellsOf(digest) };
  });
}
