import { formatDate } from "../format-date.ts";
import type { MailAttachment, MailMessage } from "../mail-message.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import type { WorkbookState } from "../workbook-state.ts";
import { BlobService } from "./blob.ts";

export type { MailAttachment, MailMessage };

type MailApp = GoogleAppsScript.Mail.MailApp;

/** Google's limit on recipients of one mail. */
const RECIPIENTS_PER_MAIL = 50;

/** `MailApp`: checks addresses and quota, then hands the mail to the world. */
export class MailAppService implements Pick<MailApp, "getRemainingDailyQuota"> {
  constructor(private readonly session: Session) {}

  get self(): MailApp {
    return service<MailApp>("MailApp", this, this.session);
  }

  getRemainingDailyQuota(): number {
    const { world, start } = this.session.execution;
    return Math.max(world.mailQuota - (sentToday(world.state, world.clock.now())[start.user] ?? 0), 0);
  }

  sendEmail(...args: unknown[]): void {
    const { world, start } = this.session.execution;
    const message = messageOf(args, start.user, new Date(world.clock.now()).toISOString());
    const recipients = [...message.to, ...message.cc, ...message.bcc];
    if (message.to.length === 0) throw new ScriptException("Failed to send email: no recipient");
    const invalid = recipients.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bareAddress(address)));
    if (invalid !== undefined) throw new ScriptException(`Invalid email: ${invalid}`);
    if (recipients.length > RECIPIENTS_PER_MAIL)
      throw new ScriptException("Limit Exceeded: Email Recipients Per Message.");
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new ScriptException("Service invoked too many times for one day: email.");
    }
    world.deliver(message);
    const sent = sentToday(world.state, world.clock.now());
    sent[start.user] = (sent[start.user] ?? 0) + recipients.length;
  }
}

function sentToday(state: WorkbookState, now: number): Record<string, number> {
  const day = formatDate(now, state.timeZone, "yyyy-MM-dd");
  state.mailSent[day] ??= {};
  return state.mailSent[day];
}

/** The overloads are (message), (to, subject, body), (to, subject, body, options) and (to, replyTo, subject, body). */
function messageOf(args: unknown[], from: string, sentAt: string): MailMessage {
  if (args.length === 1) return fromFields(args[0] as Record<string, unknown>, from, sentAt);
  const [to, second, third, fourth] = args;
  if (typeof fourth === "string")
    return fromFields({ to, replyTo: second, subject: third, body: fourth }, from, sentAt);
  return fromFields({ ...(fourth as object | undefined), to, subject: second, body: third }, from, sentAt);
}

function fromFields(fields: Record<string, unknown>, from: string, sentAt: string): MailMessage {
  const text = (value: unknown) => (value === undefined || value === null ? null : String(value));
  if (fields.inlineImages !== undefined)
    throw new Error("not implemented: MailApp.sendEmail with inlineImages");
  return {
    from,
    name: text(fields.name),
    to: addresses(fields.to),
    cc: addresses(fields.cc),
    bcc: addresses(fields.bcc),
    replyTo: text(fields.replyTo),
    noReply: fields.noReply === true,
    subject: text(fields.subject) ?? "",
    body: text(fields.body) ?? "",
    htmlBody: text(fields.htmlBody),
    attachments: ((fields.attachments as unknown[] | undefined) ?? []).map(attachment),
    sentAt,
  };
}

function addresses(list: unknown): string[] {
  return String(list ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

function bareAddress(address: string): string {
  return /<([^>]*)>\s*$/.exec(address)?.[1] ?? address;
}

function attachment(value: unknown): MailAttachment {
  const blob = behind(value, BlobService);
  if (blob === undefined) throw new ScriptException("Invalid argument: attachments");
  return {
    name: blob.name ?? "attachment",
    contentType: blob.contentType ?? "application/octet-stream",
    bytes: blob.bytes,
  };
}
