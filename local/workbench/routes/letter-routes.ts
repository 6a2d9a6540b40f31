import { filesIn } from "../../store/files-in.ts";
import { fileIn } from "../file-in.ts";
import { lettersPage } from "../pages/files-pages.ts";
import { letterPage } from "../pages/letter-page.ts";
import { readLetter } from "../read-letter.ts";
import { downloadReply, letterReply } from "../reply.ts";
import { NotThere, type Route, shown, type Visit } from "../route.ts";

/** The letters in the outbox. */
export const letterRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/brev$/,
    answer(visit) {
      const { folder, smtp } = visit.bench.options;
      const names = filesIn(folder.outbox).map(({ name }) => name);
      return shown("Utkorg", visit, lettersPage(names, smtp !== undefined), visit.bench.surroundings());
    },
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)$/,
    async answer(visit) {
      const around = visit.bench.surroundings();
      const { name, letter } = await letterAt(visit);
      return shown(letter.subject, visit, letterPage(name, letter), around);
    },
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)\/innehall$/,
    answer: async (visit) => letterReply((await letterAt(visit)).letter.html ?? ""),
  },
  {
    method: "GET",
    path: /^\/brev\/([^/]+)\/bilaga\/(\d+)$/,
    async answer(visit) {
      const { letter } = await letterAt(visit);
      const attachment = letter.attachments[Number(visit.parts[1]) - 1];
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
  const { name, bytes } = fileIn(bench.options.folder.outbox, parts[0]);
  return {
    name,
    letter: await readLetter(bytes, bench.surroundings().state?.timeZone ?? "Europe/Stockholm"),
  };
}
