import { normalised } from "../../core/schema/cell.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { documentKinds } from "../../partnership/documents/index.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { DocumentRow } from "../../partnership/sheets/documents.ts";
import type { Asked } from "../asked.ts";
import { chosen } from "../chosen.ts";
import type { Choice } from "../command.ts";
import type { StoredFile } from "../ports/files.ts";

/** Asks for one of the documents that *Dokument* tells of, the newest first. @param fits Which of them can be chosen. */
export function askDocument(fits: (row: DocumentRow) => boolean): Asked<DocumentRow> {
  const rows = (partnership: Partnership) => [...partnership.documents].reverse().filter(fits);
  return {
    parameter: {
      name: "document",
      label: "Dokument",
      required: true,
      choices: (partnership) => rows(partnership).map(choiceOf),
    },
    read(given, partnership) {
      const open = rows(partnership);
      const text = given.document ?? "";
      const byId = open.find(({ id }) => id !== "" && id === text.trim());
      if (byId !== undefined) return byId;
      const label = chosen(
        text,
        open.map((row) => labelOf(row)),
        "dokument",
      );
      return open.find((row) => normalised(labelOf(row)) === normalised(label)) as DocumentRow;
    },
  };
}

/** The kind of a logged document; `undefined` where the program no longer makes it. */
export function kindOf({ document }: DocumentRow): DocumentKind | undefined {
  return documentKinds.find(({ title }) => title === document);
}

/** Whether it can be sent once it is approved: what a command made of one person concerns no party, and is handed over by hand or kept. */
export function canBeSent(row: DocumentRow): boolean {
  return kindOf(row)?.madeBy === undefined;
}

/** The file of a logged document. */
export function fileOf(row: DocumentRow): StoredFile {
  const { document, about, file, createdBy } = row;
  return {
    id: file ?? "",
    form: kindOf(row)?.page === undefined ? "document" : "page",
    name: `${document}, ${about}`,
    madeBy: createdBy ?? "",
  };
}

/** `Arbetsplan: Överenskommelse om partnerskap 2020–2021, version 2`. */
export function labelOf({ document, about, version }: DocumentRow): string {
  return `${document}: ${about}, version ${version}`;
}

function choiceOf(row: DocumentRow): Choice {
  return { value: row.id, label: `${labelOf(row)} (${row.created})` };
}
