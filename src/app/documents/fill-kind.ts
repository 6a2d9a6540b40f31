import { AppError } from "../../core/error.ts";
import { fillDocument, fillHtml } from "../../libraries/index.ts";
import { faultList } from "../../messages/template-faults.ts";
import { NEEDED_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind, DocumentRequest, DocumentView } from "../../partnership/documents/document.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import type { Ports } from "../ports/index.ts";
import { drawCharts } from "./draw-charts.ts";
import { type TemplateInUse, templateInUse } from "./template-in-use.ts";
import { undrawnNote } from "./undrawn-note.ts";

type FilledView = Extract<DocumentView, { ok: true }>;

/** A finished document: bytes of a .docx, or the text of a page. */
export interface FilledKind {
  readonly content: Uint8Array | string;
  /** What it had to do without. */
  readonly note?: string;
}

/**
 * Fills the template in use of a kind, which is fetched once.
 *
 * @param read At least *Mallar*.
 * @throws {AppError} `template-missing`, `own-template-damaged` or `template-broken`
 */
export function kindFiller(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
): (view: FilledView, request: DocumentRequest) => FilledKind {
  let template: TemplateInUse | undefined;
  return ({ data, charts }, { today }) => {
    if (kind.page !== undefined) return { content: fillHtml(kind.page, data) };
    template ??= templateInUse(ports, read, kind);
    const { bytes, own } = template;
    const filled = fillDocument(bytes, data, today, NEEDED_MARKERS, drawCharts(ports.pictures, charts));
    if (filled.ok) return { content: filled.docx, ...undrawnNote(charts, filled.leftOut) };
    throw new AppError("template-broken", {
      document: `${kind.id} ${kind.title}`,
      list: faultList(filled.faults),
      own: own?.file ?? "",
    });
  };
}
