import { type AddressObject, simpleParser } from "mailparser";

/** A letter as a person reads it. */
export interface ReadLetter {
  subject: string;
  from: string;
  to: string;
  cc: string;
  replyTo: string;
  date: string;
  text: string;
  html: string | undefined;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
}

/** Reads an `.eml` file. @param timeZone IANA zone that the date is shown in. */
export async function readLetter(bytes: Uint8Array, timeZone: string): Promise<ReadLetter> {
  const { subject, from, to, cc, replyTo, date, text, html, attachments } = await simpleParser(
    Buffer.from(bytes),
  );
  return {
    subject: subject ?? "(utan ärende)",
    from: addresses(from),
    to: addresses(to),
    cc: addresses(cc),
    replyTo: addresses(replyTo),
    date: date?.toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }) ?? "",
    text: text ?? "",
    html: html === false ? undefined : html,
    attachments: attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? contentType,
      type: contentType,
      bytes: content,
    })),
  };
}

/** Those that a line of the letter names, as they stand there. */
export function addresses(given: AddressObject | AddressObject[] | undefined): string {
  return [given ?? []]
    .flat()
    .map((address) => address.text)
    .join(", ");
}
