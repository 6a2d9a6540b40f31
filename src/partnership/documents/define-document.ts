import { longDate } from "../../messages/dates.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { sheetList, tabTitle } from "../sheets/index.ts";
import type { DocumentKind, DocumentRequest, Markers } from "./document.ts";

/** What stands in a document that nobody has approved. */
export const DRAFT_MARK = "UTKAST";

/** Markers that no template may be without: whether the document is a draft, and where its data comes from. */
export const NEEDED_MARKERS: readonly string[] = ["draft", "source"];

/** What stands around every document. */
export const FRAME_MARKERS: Markers = {
  draft: "UTKAST tills dokumentet är godkänt, därefter tomt",
  sender: "samarbetet som dokumentet kommer från",
  documentName: "dokumentets namn",
  source: "vilka flikar uppgifterna kommer från och när dokumentet skapades",
};

/**
 * Defines a kind of document. Its view says only what is its own; the data also gets what every document has around it:
 * the draft mark, what stands in header and footer, and the source line.
 */
export function defineDocument(kind: DocumentKind): DocumentKind {
  return {
    ...kind,
    view(partnership, request) {
      const view = kind.view(partnership, request);
      if (!view.ok) return view;
      const frame = {
        draft: request.draft === false ? "" : DRAFT_MARK,
        sender: view.sender,
        documentName: view.name,
        source: sourceLine(kind, request),
      };
      return { ...view, data: { ...view.data, ...frame } };
    },
  };
}

function sourceLine({ reads }: DocumentKind, { today }: DocumentRequest): string {
  return `Källa: ${sourceTabs(reads)} i Partnerskapsarket. Dokumentet skapades ${longDate(today)}.`;
}

function sourceTabs(reads: DocumentKind["reads"]): string {
  if (reads.length === sheetList.length) return "alla flikar";
  return `${reads.length === 1 ? "fliken" : "flikarna"} ${listed(reads.map((id) => quoted(tabTitle(id))))}`;
}
