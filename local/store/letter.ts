import { createHash } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import type { MailMessage } from "../apps-script/index.ts";

/** Domain of message ids: one that can never be anybody's. */
const ID_DOMAIN = "partnerskapsarket.example";

/** A mail of the program as nodemailer wants it. The same mail at the same moment gives the same letter. */
export function letterOf(message: MailMessage): SendMailOptions {
  const fingerprint = createHash("sha256").update(JSON.stringify(message)).digest("hex").slice(0, 32);
  const moment = message.sentAt.replace(/\D/g, "").slice(0, 14);
  return {
    from: message.name === null ? message.from : { name: message.name, address: message.from },
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    ...(message.replyTo === null ? {} : { replyTo: message.replyTo }),
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody === null ? {} : { html: message.htmlBody }),
    attachments: message.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    date: new Date(message.sentAt),
    messageId: `<${moment}.${fingerprint}@${ID_DOMAIN}>`,
    baseBoundary: fingerprint,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "sv" },
    textEncoding: "quoted-printable",
    // People's texts must never make the program read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as SendMailOptions;
}

/** Everybody who gets the letter, as bare addresses. */
export function envelopeOf(message: MailMessage): { from: string; to: string[] } {
  const all = [...message.to, ...message.cc, ...message.bcc].map(bareAddress);
  return { from: bareAddress(message.from), to: [...new Set(all)] };
}

/** The address without the name around it. */
export function bareAddress(address: string): string {
  return /<([^>]*)>\s*$/.exec(address)?.[1] ?? address.trim();
}
