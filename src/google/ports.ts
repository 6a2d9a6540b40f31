import type { ClockPort } from "../app/ports/clock.ts";
import type { IdsPort } from "../app/ports/ids.ts";
import type { Ports } from "../app/ports/index.ts";
import type { LockPort } from "../app/ports/lock.ts";
import type { MailPort } from "../app/ports/mail.ts";
import type { MemoryPort } from "../app/ports/memory.ts";
import { AppError } from "../core/error.ts";
import { chartsService } from "./charts.ts";
import { blobOf } from "./files/bytes.ts";
import { driveFiles } from "./files/drive-files.ts";
import { signedInUser } from "./identity.ts";
import { localCopies } from "./local-copies.ts";
import { overviewTab } from "./overview.ts";
import { thisProgram } from "./program.ts";
import { serviceTrials } from "./trials.ts";
import { dailyTriggers } from "./triggers.ts";
import { boundWorkbook } from "./workbook.ts";
import { wallClock } from "./zoned-dates.ts";

/** How long a command waits for another one to end before it gives up. */
const LOCK_WAIT_MS = 10_000;

/** Everything outside, over the services of Apps Script; made anew for each execution. */
export function googlePorts(): Ports {
  const workbook = boundWorkbook();
  const own = properties(() => PropertiesService.getUserProperties());
  return {
    workbook,
    overview: overviewTab(),
    clock: sheetClock(workbook.timeZones().sheet),
    lock: documentLock(),
    mail: mailApp(),
    files: driveFiles(own),
    copies: localCopies(),
    pictures: chartsService(),
    memory: properties(() => PropertiesService.getDocumentProperties()),
    ownMemory: own,
    triggers: dailyTriggers(),
    identity: signedInUser(),
    ids: uniqueIds(),
    program: thisProgram(),
    trials: serviceTrials(),
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
    send({ to, subject, text, html, senderName, replyTo, attachments = [] }) {
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        name: senderName,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(attachments.length === 0
          ? {}
          : { attachments: attachments.map(({ content, type, name }) => blobOf(content, type, name)) }),
      });
    },
  };
}

/** One of the stores of properties, read once for an execution. */
function properties(store: () => GoogleAppsScript.Properties.Properties): MemoryPort {
  let values: Record<string, string> | undefined;
  return {
    read() {
      values ??= { ...store().getProperties() };
      return values;
    },
    write(changes) {
      store().setProperties({ ...changes });
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
