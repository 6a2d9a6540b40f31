import type { CivilDate } from "../../core/dates/civil-date.ts";
import { calendarFiles } from "../../partnership/invitations/calendar-files.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { addresseeOf } from "../../partnership/reminders/addressee.ts";
import { changeNotices } from "../../partnership/reminders/change-notices.ts";
import { type Digest, digestsOf, tellsOf } from "../../partnership/reminders/digest.ts";
import { indexLedger, type LedgerIndex, ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { composeLetter } from "../../partnership/reminders/letter/compose-letter.ts";
import { copiesFor } from "../../partnership/reminders/letter/copies.ts";
import { noticesFor } from "../../partnership/reminders/notices.ts";
import { type Plan, planReminders } from "../../partnership/reminders/plan.ts";
import { coordinatorsOn } from "../../partnership/reminders/recipients.ts";
import type { Outgoing } from "./send-in-chunks.ts";

/** What a day asks for. */
export interface Today {
  readonly plan: Plan;
  /** What is due, gathered for each person. */
  readonly digests: readonly Digest[];
  readonly ledger: LedgerIndex;
}

/** Everything that is due on the day, one digest a person, and what stays. */
export function todaysDigests({ partnership, readings }: ReadWorkbook, today: CivilDate): Today {
  const ledger = indexLedger(ledgerEntries(readingOf(readings, "ledger")));
  const plan = planReminders(partnership, ledger, today);
  const notices = [
    ...noticesFor(partnership, ledger, plan, today),
    ...changeNotices(partnership, ledger, today),
  ];
  return { plan, ledger, digests: digestsOf(plan.due, notices) };
}

/**
 * The letter of each digest, in the same order.
 *
 * @param digests All that go today: the coordinator's tells of the others.
 * @param url Asked for the workbook's address only where a reader may open it.
 */
export function outgoingLetters(
  { partnership }: ReadWorkbook,
  digests: readonly Digest[],
  now: { readonly date: CivilDate; readonly time: string },
  url: () => string,
): readonly Outgoing[] {
  const today = now.date;
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
    });
    const letter = {
      ...composed,
      to: to.email ?? "",
      senderName: partnershipName,
      replyTo: coordinator?.email,
      attachments: calendarFiles(digest, coordinator, now),
    };
    return { letter, tells: tellsOf(digest) };
  });
}
