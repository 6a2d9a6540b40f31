import type { CivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { counted } from "../../messages/numbers.ts";
import { type ChangedMeeting, changedMeetings } from "../../partnership/invitations/changed-meetings.ts";
import { type Partnership, type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { changeOccasions, changeWords } from "../../partnership/reminders/change-occasions.ts";
import { configuredRules } from "../../partnership/reminders/configured-rules.ts";
import { digestsOf, tellsOf } from "../../partnership/reminders/digest.ts";
import { indexLedger, ledgerEntries } from "../../partnership/reminders/ledger.ts";
import { planOccasions } from "../../partnership/reminders/plan.ts";
import { meetingChanged } from "../../partnership/reminders/rules/meeting-changed.ts";
import { SKIP_REASONS } from "../../partnership/reminders/skip-reasons.ts";
import { type Outcome, said } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { requireSoundTabs } from "../read-tabs.ts";
import { checkedLedger } from "./checked-ledger.ts";
import { REMINDER_TABS } from "./reminder-tabs.ts";
import { sendToday } from "./send-today.ts";
import type { Today } from "./todays-letters.ts";
import { toldDue, toldSkipped, toldUnsendable } from "./told-letters.ts";

/** How far a run goes: it shows whom it would tell what, says that sending is switched off, or sends. */
export type AnnounceMode = "preview" | "trial" | "send";

/**
 * Tells everybody who was called to a meeting what has changed since, each at most once for each change.
 *
 * @param name The one meeting; all that have changed in a way that misleads where it is `undefined`.
 * @param read The workbook, read under the document's lock and with ids stamped; the caller holds the lock.
 * @throws {AppError} `missing-tab`, `broken-tab`, `not-possible`, or `ledger-changed` where *Utskick* is not as the program left it.
 */
export function announceMeetings(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  name: string | undefined,
  mode: AnnounceMode,
): Outcome {
  requireSoundTabs(read, REMINDER_TABS, { ids: true });
  const { partnership, readings } = read;
  requireRule(partnership);
  const memory = checkedLedger(ports.memory, read, false);
  const changed = announceable(partnership, today).filter(({ meeting, misleads }) =>
    name === undefined ? misleads : meeting.name === name,
  );
  if (changed.length === 0) return said(nothingTold(name));
  const ledger = indexLedger(ledgerEntries(readingOf(readings, "ledger")));
  const occasions = changed.flatMap((each) => changeOccasions(partnership, each, today));
  const plan = planOccasions(partnership, ledger, today, meetingChanged, occasions);
  const asked: Today = { plan, late: [], ledger, digests: digestsOf(plan.due, []) };
  const told = changed.map((each) => `– ${changeSentence(each)}`).join("\n");
  if (mode === "send") {
    const sent = sendToday(ports, read, today, asked, memory);
    const isNothing = asked.digests.length + plan.unsendable.length === 0;
    return { ...sent, said: `${isNothing ? ALL_TRIED : sent.said}\n${told}` };
  }
  const letters = [
    ...asked.digests.flatMap((digest) => tellsOf(digest).map((tell) => toldDue(tell, digest))),
    ...plan.unsendable.map((reminder) => toldUnsendable(reminder, "skipped")),
    ...plan.skipped.map(toldSkipped),
  ];
  return said(`${PLANNED[mode](asked.digests.length)}${lacking(plan.unsendable.length)}\n${told}`, {
    letters,
  });
}

/** Every meeting that there is something to tell of: what misleads, and what is only new. */
export function announceable(partnership: Partnership, today: CivilDate): readonly ChangedMeeting[] {
  return changedMeetings(partnership, today).filter(({ isOver, untold }) => !isOver && untold.length > 0);
}

/** @throws {AppError} `not-possible` where the rule is off, as its words and its sending are the coordinator's. */
function requireRule(partnership: Partnership): void {
  const rule = configuredRules(partnership).find(({ definition }) => definition === meetingChanged);
  if (rule?.off === undefined) return;
  throw new AppError("not-possible", { list: `– ${meetingChanged.id}: ${SKIP_REASONS[rule.off]}` });
}

const PLANNED: Record<Exclude<AnnounceMode, "send">, (letters: number) => string> = {
  preview: (letters) =>
    `${counted(letters, "person", "personer")} får ett brev när du genomför. Inget är skickat ännu.`,
  trial: (letters) =>
    `Torrkörning: ${counted(letters, "brev", "brev")} skulle ha skickats. Inget har skickats, eftersom påminnelserna är avslagna; kör Slå på påminnelser först.`,
};

const ALL_TRIED =
  "Alla har redan fått beskedet, eller så har det misslyckats för många gånger. Inget har skickats.";

function lacking(count: number): string {
  return count === 0 ? "" : ` ${counted(count, "person", "personer")} har ingen adress att skicka till.`;
}

function nothingTold(name: string | undefined): string {
  return name === undefined
    ? "Inget möte har ändrats sedan kallelsen. Det finns inget att meddela."
    : `${name}: inget har ändrats sedan kallelsen, eller så har ingen kallats ännu. Det finns inget att meddela.`;
}

function changeSentence({ meeting, told, version }: ChangedMeeting): string {
  return `${meeting.name} ${changeWords(told, version)}.`;
}
