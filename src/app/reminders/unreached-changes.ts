import { CHANGE_RULE } from "../../partnership/invitations/changed-meetings.ts";
import type { Digest } from "../../partnership/reminders/digest.ts";
import type { LedgerIndex } from "../../partnership/reminders/ledger.ts";
import type { Reminder } from "../../partnership/reminders/reminder.ts";

/**
 * One reminder of each changed meeting that no letter of this run tells of. A row for it in the ledger is what remembers that
 * people have confirmed the change, so that a later run tells of it.
 *
 * @param going The letters that the run sends. @param waiting Those that it leaves.
 */
export function unreachedChanges(
  going: readonly Digest[],
  waiting: readonly Digest[],
  ledger: LedgerIndex,
): readonly Reminder[] {
  const told = new Set(changesIn(going).map(({ call }) => call?.meeting.id));
  const first = new Map<string | undefined, Reminder>();
  for (const reminder of changesIn(waiting)) {
    const id = reminder.call?.meeting.id;
    if (!told.has(id) && !first.has(id)) first.set(id, reminder);
  }
  return [...first.values()].filter(({ key }) => ledger.of(key).length === 0);
}

function changesIn(digests: readonly Digest[]): readonly Reminder[] {
  return digests.flatMap(({ reminders }) => reminders.filter(({ rule }) => rule === CHANGE_RULE));
}
