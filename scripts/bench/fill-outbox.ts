import { mkdirSync } from "node:fs";
import { openOutbox } from "../../local/store/outbox.ts";
import { aMail } from "../../test/local/store/a-mail.ts";

/** Bytes of the file that each letter has with it: as large as a document. */
const ATTACHED = 100_000;

/** Puts letters into a folder, each with a file, as a busy year leaves them. */
export function fillOutbox(folder: string, letters: number): void {
  mkdirSync(folder, { recursive: true });
  const outbox = openOutbox(folder, "Europe/Stockholm");
  const bytes = Uint8Array.from({ length: ATTACHED }, (_, place) => place % 251);
  const attachments = [{ name: "möte.ics", contentType: "text/calendar", bytes }];
  for (let number = 1; number <= letters; number++)
    outbox.put(aMail({ to: [`part${number}@kommun.example`], subject: "Kallelse", attachments }));
  outbox.close();
}
