import { base64OfBytes, bytesOfBase64 } from "../../core/base64.ts";
import type { TemplatePart } from "../sheets/templates.ts";

/**
 * Characters in one piece of a template: a cell in Google Sheets holds 50,000, one in Excel 32,767.
 *
 * @see Google Sheets, "Files you can store in Google Drive"; Excel specifications and limits
 */
const PIECE_LENGTH = 30_000;

/** A template that people have put in. */
export interface OwnTemplate {
  /** Id of the kind of document, `D2`. */
  readonly kind: string;
  /** Whether documents are made from it, or were before another one came. */
  readonly status: TemplatePart["status"];
  readonly file: string;
  /** `YYYY-MM-DD HH:mm` */
  readonly added: string;
  readonly addedBy: string;
  /** The .docx; `undefined` where pieces are lacking or have been changed by hand. */
  readonly bytes: Uint8Array | undefined;
}

/** What a row of the tab says. */
type Piece = Omit<TemplatePart, "id" | "row">;

/** The templates that the pieces make up, one for each kind and status. */
export function ownTemplates(pieces: readonly TemplatePart[]): readonly OwnTemplate[] {
  const together = new Map<string, TemplatePart[]>();
  for (const piece of pieces) {
    const name = `${piece.document} ${piece.status}`;
    together.set(name, [...(together.get(name) ?? []), piece]);
  }
  return [...together.values()].map((own) => {
    const [first] = own as [TemplatePart, ...TemplatePart[]];
    const { document: kind, status, file = "", added = "", addedBy = "" } = first;
    return { kind, status, file, added, addedBy, bytes: joined(own) };
  });
}

/** The pieces that a template is kept in. */
export function piecesOf(template: OwnTemplate & { readonly bytes: Uint8Array }): readonly Piece[] {
  const { kind, status, file, added, addedBy } = template;
  const text = base64OfBytes(template.bytes);
  const parts = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({ length: parts }, (_, place) => ({
    document: kind,
    status,
    part: place + 1,
    parts,
    file,
    added,
    addedBy,
    content: text.slice(place * PIECE_LENGTH, (place + 1) * PIECE_LENGTH),
  }));
}

function joined(pieces: readonly TemplatePart[]): Uint8Array | undefined {
  const inOrder = [...pieces].sort((a, b) => a.part - b.part);
  const whole = inOrder.every(({ part, parts }, place) => part === place + 1 && parts === pieces.length);
  return whole ? bytesOfBase64(inOrder.map(({ content }) => content).join("")) : undefined;
}
