import { checksum } from "../../core/checksum.ts";
import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { type Addressee, addresseeOf } from "./addressee.ts";
import { type LedgerEntry, type LedgerIndex, objectOf, reasonNotToTry, reminderKey } from "./ledger.ts";
import type { Plan } from "./plan.ts";
import { coordinatorsOn } from "./recipients.ts";
import type { Reminder } from "./reminder.ts";
import { reminderRuleList } from "./rules/index.ts";
import { ADDRESS_FAULTS, NOT_REACHED, TOO_LATE } from "./skip-reasons.ts";
import { isWorkingDay } from "./working-days.ts";

/** What stands as rule in the ledger where a coordinator was told of a reminder that failed or is unclear. */
export const NOTICE_RULE = "Besked";

/** Something that a coordinator is told once: a reminder that failed or is unclear, or a meeting that has changed. */
export interface Notice {
  readonly key: string;
  readonly rule: typeof NOTICE_RULE;
  readonly about: string;
  readonly to: Addressee;
  /** The sentence by itself; those that only differ in whom they are about are told as one, see `noticeLines`. */
  readonly text: string;
  /** What became of a reminder, where it is about one. */
  readonly trouble?: Trouble;
}

/**
 * What the coordinators have not been told yet. A notice stands in the ledger like any reminder, so that it is sent once; that
 * a notice itself failed is not told in its turn.
 *
 * Nobody is told anything on a day off; it is told on the next working day.
 *
 * @param plan What the day asks for: a letter that the run before did not get to is no trouble while it is tried again.
 * @param late Reminders that nobody will be sent any more, and that the ledger does not tell of yet.
 */
export function noticesFor(
  partnership: Partnership,
  ledger: LedgerIndex,
  plan: Plan,
  today: CivilDate,
  late: readonly Reminder[] = [],
): readonly Notice[] {
  if (!isWorkingDay(today)) return [];
  const coordinators = coordinatorsOn(partnership, today)
    .map(({ person }) => addresseeOf(partnership, person))
    .filter(({ id, fault }) => fault === undefined && id !== "" && !ledger.gotLetter(id, today));
  const told = toldObjects(ledger);
  const troubles = new Map<string, Trouble>();
  for (const trouble of [
    ...troublesIn(partnership, ledger, plan),
    ...[...plan.unsendable, ...late].map((each) => troubleOf(each, today)),
  ]) {
    const object = checksum(`${trouble.key}|${trouble.status}`);
    if (!told.has(object) && !troubles.has(object)) troubles.set(object, trouble);
  }
  return [...troubles].flatMap(([object, trouble]) =>
    coordinators
      .map(
        (to): Notice => ({
          key: reminderKey(NOTICE_RULE, object, trouble.day, 0, to.id),
          rule: NOTICE_RULE,
          about: trouble.about,
          to,
          text: troubleSentence(trouble, trouble.name),
          trouble,
        }),
      )
      .filter(({ key }) => reasonNotToTry(key, ledger, today) === undefined),
  );
}

/** A reminder that did not arrive for certain, and to whom it was. */
export type Trouble = Pick<LedgerEntry, "key" | "rule" | "about" | "status" | "day" | "reason"> & {
  readonly name: string;
};

const NO_TROUBLE: readonly string[] = Object.values(NOT_REACHED);

/** A reminder that failed and then succeeded is no trouble any more. */
function troublesIn({ people }: Partnership, ledger: LedgerIndex, { due }: Plan): readonly Trouble[] {
  const again = new Set(due.map(({ key }) => key));
  return ledger.entries
    .filter(({ key, reason }) => !(again.has(key) && NO_TROUBLE.includes(reason)))
    .filter(({ rule, status }) => rule !== NOTICE_RULE && status !== "sent")
    .filter(({ key }) => ledger.of(key).every(({ status }) => status !== "sent"))
    .map((entry) => ({
      ...entry,
      name:
        people.find(({ id }) => id === entry.recipient)?.name ?? "en person som inte längre finns i arket",
    }));
}

function troubleOf({ key, rule, about, to }: Reminder, day: CivilDate): Trouble {
  const reason = to.fault === undefined ? TOO_LATE : ADDRESS_FAULTS[to.fault];
  return { key, rule, about, status: "failed", day, reason, name: to.name };
}

/** What is told of a trouble. @param names Those whom it happened to. */
export function troubleSentence({ rule, about, status, reason }: Trouble, names: string): string {
  const title = reminderRuleList.find(({ id }) => id === rule)?.title ?? rule;
  const what = `${title} (${about})`;
  if (status === "failed") return `${what}: ${names} fick inget brev. ${reason}`.trim();
  return `${what}: det går inte att veta om ${names} fick brevet, eftersom en körning avbröts. Det skickas inte igen, så hör gärna av dig till mottagaren.`;
}

/** What has been told, to whichever coordinator; a letter that failed has told nothing. */
function toldObjects(ledger: LedgerIndex): ReadonlySet<string> {
  const told = ledger.entries.filter(({ rule, status }) => rule === NOTICE_RULE && status !== "failed");
  return new Set(told.map(({ key }) => objectOf(key)));
}
