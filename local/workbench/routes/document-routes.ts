import { filesIn } from "../../store/files-in.ts";
import { fileIn } from "../file-in.ts";
import { documentsPage } from "../pages/files-pages.ts";
import { downloadReply } from "../reply.ts";
import { type Route, shown } from "../route.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The documents that the program has made. */
export const documentRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/dokument$/,
    answer(visit) {
      return shown(
        "Skapade dokument",
        visit,
        documentsPage(filesIn(visit.bench.options.folder.documents)),
        visit.bench.surroundings(),
      );
    },
  },
  {
    method: "GET",
    path: /^\/dokument\/([^/]+)$/,
    answer({ bench, parts }) {
      const { name, bytes } = fileIn(bench.options.folder.documents, parts[0]);
      return downloadReply(name, name.endsWith(".docx") ? DOCX : "application/octet-stream", bytes);
    },
  },
];
