import { AppError } from "../../core/error.ts";
import { writesForNewRows } from "../../core/schema/write.ts";
import { fillDocument } from "../../libraries/index.ts";
import { templateFaultSentence } from "../../messages/template-faults.ts";
import { NEEDED_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import type { MadeDocument } from "../command.ts";
import type { Ports } from "../ports.ts";
import { drawCharts } from "./draw-charts.ts";
import { undrawnNote } from "./undrawn-note.ts";

/**
 * Makes a document as a draft and logs it in *Dokument*; made again it becomes the next version.
 *
 * @param read At least the tabs that the kind reads, and *Dokument*.
 * @throws {AppError} `missing-facts`, `template-missing`, `template-broken` or `conversion-failed`; then nothing is logged.
 */
export function makeAndLog(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
  request: DocumentRequest,
): MadeDocument {
  const view = kind.view(read.partnership, request);
  if (!view.ok) {
    throw new AppError("missing-facts", {
      document: kind.title,
      list: view.missing.map((fact) => `– ${fact}`).join("\n"),
    });
  }
  const filled = fillDocument(
    ports.files.template(kind.id, kind.title),
    view.data,
    request.today,
    NEEDED_MARKERS,
    drawCharts(ports.pictures, view.charts),
  );
  if (!filled.ok) {
    throw new AppError("template-broken", {
      document: kind.title,
      list: filled.faults.map((fault) => `– ${templateFaultSentence(fault)}`).join("\n"),
    });
  }
  const { documents } = read.partnership;
  const earlier = documents.filter(({ document, about }) => document === kind.title && about === view.about);
  const version = Math.max(0, ...earlier.map((row) => row.version)) + 1;
  const saved = ports.files.save(version > 1 ? `${view.name} (version ${version})` : view.name, filled.docx);
  const { date, time } = ports.clock.now();
  const row = {
    document: kind.title,
    about: view.about,
    created: `${date} ${time}`,
    version,
    link: saved.link,
    draft: true,
  };
  ports.workbook.write(
    writesForNewRows(readingOf(read.readings, "documents"), [{ id: ports.ids.next(), values: row }]),
  );
  return {
    kind: kind.id,
    title: view.name,
    file: saved.file,
    link: saved.link,
    version,
    draft: true,
    ...undrawnNote(view.charts, filled.leftOut),
  };
}
