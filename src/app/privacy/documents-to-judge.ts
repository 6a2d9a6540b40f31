import { documentKinds } from "../../partnership/documents/index.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { DocumentToJudge } from "../../partnership/privacy/erasure-record.ts";
import type { DocumentRow } from "../../partnership/sheets/documents.ts";
import type { StoredCopy } from "../ports/copies.ts";

/**
 * Documents made earlier that may hold the person: where they are kept as files, those that do; else those of every kind in
 * which names can stand.
 *
 * @param found Files that hold the person; `undefined` where none can be looked into.
 * @param hide Takes the person out of a text.
 */
export function documentsToJudge(
  { documents }: Partnership,
  found: readonly StoredCopy[] | undefined,
  hide: (text: string) => string,
): readonly DocumentToJudge[] {
  if (found === undefined)
    return documents.filter(({ document }) => canNamePeople(document)).map((row) => judged(row, hide));
  return found
    .filter(({ kind }) => kind === "document")
    .map(({ file, link }) => {
      const row = documents.find((document) => document.link === link);
      return row === undefined ? { title: hide(file), created: "okänt" } : judged(row, hide);
    });
}

function judged(
  { document, about, created, version }: DocumentRow,
  hide: (text: string) => string,
): DocumentToJudge {
  return { title: hide(`${document}: ${about}, version ${version}`), created };
}

function canNamePeople(title: string): boolean {
  return documentKinds.find((kind) => kind.title === title)?.namesPeople !== false;
}
