import { filesIn } from "../../store/files-in.ts";
import { pdfByLibreOffice } from "../../store/pdf-by-libreoffice.ts";
import { Refusal } from "../../store/refusal.ts";
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
        "Dokument",
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
  {
    method: "GET",
    path: /^\/dokument\/([^/]+)\/pdf$/,
    answer({ bench, parts }) {
      const { name, bytes } = fileIn(bench.options.folder.documents, parts[0]);
      const pdf = name.endsWith(".docx") ? pdfByLibreOffice(bytes) : undefined;
      if (pdf === undefined)
        throw new Refusal(
          "Dokumentet går inte att göra till PDF på den här datorn. Det behövs LibreOffice; du kan också öppna det i Word och spara det som PDF.",
        );
      return downloadReply(name.replace(/\.docx$/, ".pdf"), "application/pdf", pdf);
    },
  },
];
