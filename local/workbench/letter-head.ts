import { simpleParser } from "mailparser";
import { addresses } from "./read-letter.ts";

/** What a list tells of a letter. */
export interface LetterHead {
  subject: string;
  to: string;
  /** The day it was sent, `YYYY-MM-DD`, and the time of that day, `HH:MM`; empty where the letter does not say. */
  day: string;
  time: string;
  attachments: number;
}

/** The blank line below the top. */
const END = /\r?\n\r?\n/;
const ATTACHED = /^content-disposition:\s*attachment/gim;

/**
 * Reads the top of an `.eml` file; what the letter holds is only looked through for attachments.
 *
 * @param timeZone IANA zone of the day and the time.
 * @returns undefined where the file is damaged or no letter: it says nothing of what letters say at their top
 */
export async function letterHead(bytes: Uint8Array, timeZone: string): Promise<LetterHead | undefined> {
  const text = Buffer.from(bytes).toString("latin1");
  const top = text.slice(0, Math.max(0, text.search(END))) || text;
  const { subject, from, to, date } = await simpleParser(Buffer.from(top, "latin1"));
  if (subject === undefined && from === undefined && to === undefined) return undefined;
  return {
    subject: subject ?? "(utan ärende)",
    to: addresses(to),
    day: date?.toLocaleDateString("sv-SE", { timeZone }) ?? "",
    time: date?.toLocaleTimeString("sv-SE", { timeZone, timeStyle: "short" }) ?? "",
    attachments: text.match(ATTACHED)?.length ?? 0,
  };
}
