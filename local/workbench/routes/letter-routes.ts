import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileErrorCode } from "../../store/file-trouble.ts";
import { filesIn } from "../../store/files-in.ts";
import { fileIn } from "../file-in.ts";
import { html } from "../html.ts";
import { type LetterHead, letterHead } from "../letter-head.ts";
import type { Surroundings } from "../page.ts";
import { letterPage } from "../pages/letter-page.ts";
import { damagedLetter, type ListedLetter, lettersPage } from "../pages/letters-page.ts";
import { readLetter } from "../read-letter.ts";
import { downloadReply, letterReply } from "../reply.ts";
import { NotThere, type Route, shown, type Visit } from "../route.ts";

/** The letters in the outbox. */
export const letterRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/brev$/,
    async answer(visit) {
      const around = visit.bench.surroundings();
      const { folder, smtp } = visit.bench.options;
      const letters: ListedLetter[] = [];
      for (const { name: file } of filesIn(folder.outbox)) {
        if (!file.endsWith(".eml")) continue;
        letters.push({ file, head: await headOf(join(folder.outbox, file), zoneOf(around)) });
      }
      return shown("Utkorg", visit, lettersPage(letters, smtp !== undefined), around);
    },
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)$/,
    async answer(visit) {
      const around = visit.bench.surroundings();
      const { name, bytes } = fileIn(visit.bench.options.folder.outbox, visit.parts[0]);
      if ((await letterHead(bytes, zoneOf(around))) === undefined)
        return shown(
          "Brevet går inte att läsa",
          visit,
          html`<p class="refused">${damagedLetter(name)}</p>`,
          around,
        );
      const letter = await readLetter(bytes, zoneOf(around));
      return shown(letter.subject, visit, letterPage(name, letter), around);
    },
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)\/innehall$/,
    answer: async (visit) => letterReply((await letterAt(visit)).html ?? ""),
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)\/bilaga\/(\d+)$/,
    async answer(visit) {
      const { attachments } = await letterAt(visit);
      const attachment = attachments[Number(visit.parts[1]) - 1];
      if (attachment === undefined) throw new NotThere("Brevet har ingen sådan bilaga.");
      // Whatever a letter says that it holds: it is saved, never shown as a page of the workbench.
      return downloadReply(attachment.name, "application/octet-stream", attachment.bytes);
    },
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)\/fil$/,
    answer({ bench, parts }) {
      const { name, bytes } = fileIn(bench.options.folder.outbox, parts[0]);
      return downloadReply(name, "message/rfc822", bytes);
    },
  },
];

async function letterAt({ bench, parts }: Visit) {
  const { bytes } = fileIn(bench.options.folder.outbox, parts[0]);
  return readLetter(bytes, zoneOf(bench.surroundings()));
}

/** What can be read at the top of a letter's file; undefined also where the file cannot be opened. */
async function headOf(path: string, timeZone: string): Promise<LetterHead | undefined> {
  try {
    return await letterHead(readFileSync(path), timeZone);
  } catch (problem) {
    if (fileErrorCode(problem) === undefined) throw problem;
    return undefined;
  }
}

function zoneOf({ state }: Surroundings): string {
  return state?.timeZone ?? "Europe/Stockholm";
}
