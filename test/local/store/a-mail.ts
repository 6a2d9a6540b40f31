import type { MailMessage } from "../../../local/apps-script/index.ts";

/** A mail as `MailApp` hands it over, sent at seven in the morning in Stockholm. */
export function aMail(fields: Partial<MailMessage> = {}): MailMessage {
  return {
    from: "samordnare@partnerskapet.example",
    name: "Partnerskapet",
    to: ["tjansteperson@haninge.example"],
    cc: [],
    bcc: [],
    replyTo: null,
    noReply: false,
    subject: "Påminnelse",
    body: "Hej!",
    htmlBody: null,
    attachments: [],
    sentAt: "2020-09-01T05:00:00.000Z",
    ...fields,
  };
}
