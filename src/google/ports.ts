import type { ClockPort, IdsPort, LockPort, MailPort, MemoryPort, Ports } from "../app/ports.ts";
import { AppError } from "../core/error.ts";
import { driveFiles } from "./files.ts";
import { signedInUser } from "./identity.ts";
import { localCopies } from "./local-copies.ts";
import { dailyTriggers } from "./triggers.ts";
import { boundWorkbook } from "./workbook.ts";
import { wallClock } from "./zoned-dates.ts";

/** How long a command waits for another one to end before it gives up. */
const LOCK_WAIT_MS = 10_000;

/** Everything outside, over the services of Apps Script; made anew for each execution. */
export function googlePorts(): Ports {
  const workbook = boundWorkbook();
  return {
    workbook,
    clock: sheetClock(workbook.timeZones().sheet),
    lock: documentLock(),
    mail: mailApp(),
    files: driveFiles(),
    copies: localCopies(),
    memory: documentProperties(),
    triggers: dailyTriggers(),
    identity: signedInUser(),
    ids: uniqueIds(),
  };
}

function sheetClock(timeZone: string): ClockPort {
  const began = Date.now();
  return { now: () => wallClock(new Date(), timeZone), elapsed: () => Date.now() - began };
}

/** The lock is held until the execution ends, when the platform releases it after the last write has reached the sheet. */
function documentLock(): LockPort {
  let held = false;
  return {
    take() {
      if (held) return;
      held = LockService.getDocumentLock().tryLock(LOCK_WAIT_MS);
      if (!held) throw new AppError("busy");
    },
  };
}

function mailApp(): MailPort {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, senderName, replyTo }) {
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        name: senderName,
        ...(replyTo === undefined ? {} : { replyTo }),
      });
    },
  };
}

/** The document's properties, read once for an execution. */
function documentProperties(): MemoryPort {
  let values: Record<string, string> | undefined;
  return {
    read() {
      values ??= { ...PropertiesService.getDocumentProperties().getProperties() };
      return values;
    },
    write(changes) {
      PropertiesService.getDocumentProperties().setProperties({ ...changes });
      values = { ...values, ...changes };
    },
  };
}

/** Ids of one execution: a fresh random beginning, drawn when the first is needed, and a running number. */
function uniqueIds(): IdsPort {
  let start: string | undefined;
  let count = 0;
  const run = () => {
    start ??= Utilities.getUuid().replace(/-/g, "").slice(0, 12);
    return start;
  };
  return {
    run,
    next() {
      count += 1;
      return `${run()}-${count}`;
    },
  };
}
