import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatDate } from "../apps-script/format-date.ts";
import type { MailMessage } from "../apps-script/index.ts";
import { safeFileName } from "./file-name.ts";
import { fileErrorCode, onDisk } from "./file-trouble.ts";
import { filesIn } from "./files-in.ts";
import { bareAddress, envelopeOf, letterOf } from "./letter.ts";
import { postOffice } from "./post-office.ts";
import { UnclearDelivery } from "./unclear-delivery.ts";

/** A letter that lies in the outbox. */
export interface OutboxLetter {
  to: string;
  subject: string;
  /** File name in the outbox. */
  file: string;
}

/** Takes the program's letters. */
export interface Outbox {
  /** Those put here since it was opened, in order. */
  readonly letters: readonly OutboxLetter[];
  /** Keeps a letter as a file and, where there is a server, sends it. @throws when the server does not take it */
  put(message: MailMessage): void;
  /** Makes sure that the server, where there is one, can be used. @throws {Refusal} with what is wrong */
  check(): void;
  /** Every letter in the folder with everything that is written in it. */
  readAll(): { file: string; text: string }[];
  /** Deletes letters. */
  remove(files: readonly string[]): void;
  close(): void;
}

/**
 * Opens a folder of letters.
 *
 * @param timeZone IANA zone of the times in the file names.
 * @param smtp Server to send through; without it no letter leaves the computer.
 */
export function openOutbox(folder: string, timeZone: string, smtp?: string): Outbox {
  const office = postOffice(smtp);
  const letters: OutboxLetter[] = [];
  return {
    letters,
    put(message) {
      const raw = office.compose(letterOf(message));
      const file = onDisk(`Brevet går inte att spara i ”${folder}”`, () =>
        freshLetter(folder, timeZone, message, raw),
      );
      // Kept first: a letter that has left must never look as if it had not.
      if (smtp !== undefined) {
        try {
          office.send(raw, envelopeOf(message));
        } catch (problem) {
          if (!(problem instanceof UnclearDelivery)) rmSync(join(folder, file), { force: true });
          throw problem;
        }
      }
      letters.push({ to: bareAddress(message.to[0] ?? ""), subject: message.subject, file });
    },
    check: () => office.check(),
    readAll: () =>
      filesIn(folder).map(({ name }) => {
        const raw = onDisk(`Brevet ”${name}” går inte att läsa`, () => readFileSync(join(folder, name)));
        return { file: name, text: name.endsWith(".eml") ? office.read(raw) : raw.toString("utf8") };
      }),
    remove(files) {
      for (const file of files)
        onDisk(`Brevet ”${file}” går inte att ta bort`, () =>
          rmSync(join(folder, basename(file)), { force: true }),
        );
    },
    close: () => office.close(),
  };
}

function freshLetter(folder: string, timeZone: string, message: MailMessage, raw: Uint8Array): string {
  const moment = formatDate(new Date(message.sentAt).getTime(), timeZone, "yyyy-MM-dd-HHmm");
  const recipient = safeFileName(bareAddress(message.to[0] ?? ""));
  let number = 1 + highestNumber(folder, moment);
  for (; ; number++) {
    const file = `${moment}-${String(number).padStart(3, "0")}-${recipient}.eml`;
    try {
      writeFileSync(join(folder, file), raw, { flag: "wx", mode: 0o600 });
      return file;
    } catch (problem) {
      if (fileErrorCode(problem) !== "EEXIST") throw problem;
    }
  }
}

function highestNumber(folder: string, moment: string): number {
  const numbers = readdirSync(folder)
    .filter((name) => name.startsWith(`${moment}-`))
    .map((name) => Number(/^\d+/.exec(name.slice(moment.length + 1))?.[0] ?? 0));
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}
