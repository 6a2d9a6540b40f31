/** One letter, ready to send. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo: string | undefined;
  readonly attachments?: readonly Attachment[];
}

/** A file that goes with a letter. */
export interface Attachment {
  /** With its ending. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

export interface MailPort {
  /** Recipients that the day's quota still allows. */
  remaining(): number;
  /** @throws whatever the mail service says when it does not take the letter. */
  send(letter: Letter): void;
}
