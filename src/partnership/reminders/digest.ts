import { inSwedishOrder } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import type { Addressee } from "./addressee.ts";
import type { Notice } from "./notices.ts";
import type { Reminder } from "./reminder.ts";

/** What a digest tells: each has its own key in the ledger. */
export type Tell = Reminder | Notice;

/** Everything that one person is written about on one day. */
export interface Digest {
  readonly to: Addressee;
  /** The most urgent first. */
  readonly reminders: readonly Reminder[];
  /** Only for a coordinator. */
  readonly notices: readonly Notice[];
}

/** One digest a person; those with something to follow up first, then those with the nearest deadline. */
export function digestsOf(reminders: readonly Reminder[], notices: readonly Notice[]): readonly Digest[] {
  const people = new Map<string, { to: Addressee; reminders: Reminder[]; notices: Notice[] }>();
  const digestOf = (to: Addressee) => {
    const digest = people.get(to.id) ?? { to, reminders: [], notices: [] };
    people.set(to.id, digest);
    return digest;
  };
  for (const notice of notices) digestOf(notice.to).notices.push(notice);
  for (const reminder of reminders) digestOf(reminder.to).reminders.push(reminder);
  return [...people.values()]
    .map((digest) => ({ ...digest, reminders: digest.reminders.sort(byUrgency) }))
    .sort((a, b) => compared(urgencyOf(a), urgencyOf(b)) || inSwedishOrder(a.to.name, b.to.name));
}

/** Everything that the digest tells, in the order it stands there. */
export function tellsOf({ notices, reminders }: Digest): readonly Tell[] {
  return [...notices, ...reminders];
}

/** Apps Script refuses subjects of more than 250 characters. */
const MOST_CHARACTERS = 200;

/** The letter's subject: what must be followed up, else the most urgent reminder, and how many more there are. */
export function digestSubject({ reminders, notices }: Digest): string {
  const followUp =
    notices.length > 0 ? `${counted(notices.length, "utskick", "utskick")} att följa upp` : undefined;
  const lead = followUp ?? reminders[0]?.subject ?? "";
  const others = followUp === undefined ? reminders.length - 1 : reminders.length;
  const short = lead.length > MOST_CHARACTERS ? `${lead.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : lead;
  return others > 0 ? `${short} och ${counted(others, "påminnelse", "påminnelser")} till` : short;
}

function byUrgency(a: Reminder, b: Reminder): number {
  return (
    compared(a.deadline.day, b.deadline.day) || compared(a.rule, b.rule) || inSwedishOrder(a.about, b.about)
  );
}

function urgencyOf({ reminders, notices }: Digest): string {
  return notices.length > 0 ? "" : (reminders[0]?.deadline.day ?? "");
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
