import { AppError } from "../../core/error.ts";
import { fillDocument, fillHtml } from "../../libraries/index.ts";
import { templateFaultSentence } from "../../messages/template-faults.ts";
import { NEEDED_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind, DocumentRequest, DocumentView } from "../../partnership/documents/document.ts";
import type { Ports } from "../ports/index.ts";
import { drawCharts } from "./draw-charts.ts";
import { undrawnNote } from "./undrawn-note.ts";

type FilledView = Extract<DocumentView, { ok: true }>;

/** A finished document: bytes of a .docx, or the text of a page. */
export interface FilledKind {
  readonly content: Uint8Array | string;
  /** What it had to do without. */
  readonly note?: string;
}

/** Fills the template of a kind, which is fetched once. @throws {AppError} `template-missing` or `template-broken` */
export function kindFiller(
  ports: Ports,
  { id, title, page }: DocumentKind,
): (view: FilledView, request: DocumentRequest) => FilledKind {
  let template: Uint8Array | undefined;
  return ({ data, charts }, { today }) => {
    if (page !== undefined) return { content: fillHtml(page, data) };
    template ??= ports.files.template(id, title);
    const filled = fillDocument(template, data, today, NEEDED_MARKERS, drawCharts(ports.pictures, charts));
    if (filled.ok) return { content: filled.docx, ...undrawnNote(charts, filled.leftOut) };
    throw new AppError("template-broken", {
      document: `${id} ${title}`,
      list: filled.faults.map((fault) => `– ${templateFaultSentence(fault)}`).join("\n"),
    });
  };
}
