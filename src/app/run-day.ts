import { AppError, type ErrorCode } from "../core/error.ts";
import { type Answer, answerOf } from "./answer.ts";
import { checkWorkbook } from "./check-workbook.ts";
import { type Outcome, type RunOptions, said } from "./command.ts";
import { heartbeat } from "./heartbeat.ts";
import { missingPermission } from "./permissions.ts";
import type { Ports } from "./ports/index.ts";
import { readAllTabs } from "./read-tabs.ts";
import { sendReminders } from "./reminders/send-reminders.ts";
import { stampIds } from "./stamp-ids.ts";
import { triggerOwner } from "./trigger-owner.ts";
import { writeFindings } from "./write-findings.ts";

const TAB_FAULTS: readonly ErrorCode[] = ["missing-tab", "broken-tab"];

/**
 * What happens once a day: the workbook is checked, *Kontroll* is brought up to date, and what is due is sent.
 *
 * A trigger whose owner has been replaced removes itself and does nothing else.
 */
export function runDay(ports: Ports, options: RunOptions = {}): Answer {
  return answerOf(() => {
    ports.lock.take();
    const owner = triggerOwner(ports.memory);
    const me = ports.identity.email();
    if (owner !== undefined && options.send !== true && owner.email !== me) {
      // Whoever cannot be told from the owner may be the owner, so nothing is removed.
      if (me === "") throw missingPermission("identity");
      ports.triggers.stopDaily();
      return said(
        `Den dagliga körningen hör nu till ${owner.email}, så den här är borttagen. Inget har skickats.`,
      );
    }
    const read = stampIds(ports, readAllTabs(ports));
    const today = ports.clock.now().date;
    const beat = heartbeat(ports.memory.read(), ports.clock.now(), me);
    const issues = checkWorkbook(ports, read, today, beat);
    writeFindings(ports, read, issues);
    const sent = toldAsDay(() =>
      sendReminders(ports, read, today, {
        send: options.send === true || read.partnership.settings.sendReminders,
        confirmLedger: false,
        heartbeat: beat,
      }),
    );
    return { ...sent, issues };
  });
}

/** A tab that stops the reminders is told as what it is here: the check before them has been done, and *Kontroll* written. */
function toldAsDay(send: () => Outcome): Outcome {
  try {
    return send();
  } catch (error) {
    if (!(error instanceof AppError && TAB_FAULTS.includes(error.code))) throw error;
    throw new AppError("day-stopped", error.details);
  }
}
