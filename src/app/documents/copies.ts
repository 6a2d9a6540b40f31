import type { DocumentCopy } from "../command.ts";
import type { FilesPort, NewFile, SavedFile } from "../ports/files.ts";

/** A form that a document can be stored in beside the one that people edit. */
export type CopyForm = DocumentCopy["form"];

/**
 * Stores the copies that can be made: on one computer the document is a Word file already, and a page has neither form. A PDF
 * that cannot be made is left out.
 */
export function makeCopies(
  files: FilesPort,
  file: Omit<NewFile, "form">,
  saved: SavedFile,
  forms: readonly CopyForm[],
): readonly DocumentCopy[] {
  const { content } = file;
  if (typeof content === "string") return [];
  const copies: DocumentCopy[] = [];
  for (const form of forms) {
    if (form === "word" && isWordFile(saved)) continue;
    const bytes = form === "word" ? content : files.pdf(saved.id);
    if (bytes === undefined) continue;
    const { file: name, link } = files.save({ ...file, form, content: bytes });
    copies.push({ form, file: name, link });
  }
  return copies;
}

/** What to do about a PDF that was asked for and could not be made; nothing where there is one. */
export function missingPdfTold(
  asked: readonly CopyForm[],
  made: readonly { readonly copies: readonly DocumentCopy[] }[],
): string {
  const lacking = made.filter(({ copies }) => copies.every(({ form }) => form !== "pdf")).length;
  if (!asked.includes("pdf") || lacking === 0) return "";
  return " Någon PDF gick inte att skapa. Öppna dokumentet och spara det som PDF under Arkiv.";
}

function isWordFile({ link }: SavedFile): boolean {
  return link.toLowerCase().endsWith(".docx");
}
