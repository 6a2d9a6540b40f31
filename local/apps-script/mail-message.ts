/** A mail that `MailApp` has accepted. */
export interface MailMessage {
  /** E-mail of the user who sends it. */
  from: string;
  /** Name the reader sees as sender. */
  name: string | null;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string | null;
  noReply: boolean;
  subject: string;
  /** Plain text. */
  body: string;
  htmlBody: string | null;
  attachments: MailAttachment[];
  /** Simulated time of sending, ISO 8601 UTC. */
  sentAt: string;
}

/** A file that goes with a mail. */
export interface MailAttachment {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}
