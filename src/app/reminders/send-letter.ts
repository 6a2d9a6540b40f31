import { NOT_REACHED } from "../../partnership/reminders/skip-reasons.ts";
import type { Letter, MailPort } from "../ports/mail.ts";

/** What became of a letter. */
export interface Fate {
  readonly status: "sent" | "failed" | "unclear";
  /** For the ledger, so without names and addresses. */
  readonly reason: string | undefined;
}

const SENT: Fate = { status: "sent", reason: undefined };
const ADDRESS_REFUSED: Fate = { status: "failed", reason: "E-posttjänsten godtog inte adressen." };
const REFUSED: Fate = { status: "failed", reason: "E-posttjänsten tog inte emot brevet." };
const NO_ANSWER: Fate = {
  status: "unclear",
  reason: "E-posttjänsten svarade inte i tid, så det går inte att veta om brevet skickades.",
};

/** Fates of letters that the run did not get to; they are tried again. */
export const OUT_OF_QUOTA: Fate = { status: "failed", reason: NOT_REACHED.quota };
export const OUT_OF_TIME: Fate = { status: "failed", reason: NOT_REACHED.time };

/**
 * Sends one letter. Whatever the mail service says becomes the letter's fate and stops no other letter; its words are not
 * kept, as they can hold the address.
 */
export function sendLetter(mail: MailPort, letter: Letter): Fate {
  try {
    mail.send(letter);
    return SENT;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/too many times|quota|kvot/i.test(message)) return OUT_OF_QUOTA;
    if (/timed? ?-?out|timeout|inte att veta/i.test(message)) return NO_ANSWER;
    return /invalid|ogiltig/i.test(message) ? ADDRESS_REFUSED : REFUSED;
  }
}
