import { AppError } from "../../core/error.ts";
import { writesForNewRows } from "../../core/schema/write.ts";
import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import { folderOf } from "../../partnership/documents/folder.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import type { MadeDocument } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { choicesText } from "./choices.ts";
import { type CopyForm, makeCopies } from "./copies.ts";
import { kindFiller } from "./fill-kind.ts";

/** Makes documents of one kind, one after another, out of one reading of the workbook. */
export interface DocumentMaker {
  /**
   * Makes a document as a draft and logs it in *Dokument*; made again it becomes the next version.
   *
   * @throws {AppError} `missing-facts`, `template-missing`, `template-broken` or `conversion-failed`; then nothing is logged.
   */
  make(request: DocumentRequest): MadeDocument;
}

/**
 * A maker of one kind of document.
 *
 * @param read At least the tabs that the kind reads, *Dokument*, *Mallar* and what its folder depends on.
 * @param copies Other forms to store beside each document.
 */
export function documentMaker(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
  copies: readonly CopyForm[] = [],
): DocumentMaker {
  const reading = readingOf(read.readings, "documents");
  const versions = new Map<string, number>();
  for (const { document, about, version } of read.partnership.documents)
    if (document === kind.title) versions.set(about, Math.max(version, versions.get(about) ?? 0));
  const fill = kindFiller(ports, read, kind);
  let logged = 0;
  return {
    make(request) {
      const view = kind.view(read.partnership, request);
      if (!view.ok) {
        throw new AppError("missing-facts", {
          document: kind.title,
          list: view.missing.map((fact) => `– ${fact}`).join("\n"),
        });
      }
      const { content, note: lack } = fill(view, request);
      const note = [view.remark, lack].filter((sentence) => sentence !== undefined).join(" ");
      const version = (versions.get(view.about) ?? 0) + 1;
      const file = {
        name: version > 1 ? `${view.name} (version ${version})` : view.name,
        folder: folderOf(read.partnership, request),
        content,
      };
      const saved = ports.files.save({ ...file, form: kind.page === undefined ? "document" : "page" });
      const made = makeCopies(ports.files, file, saved, copies);
      const link = (form: CopyForm) => made.find((copy) => copy.form === form)?.link;
      const { date, time } = ports.clock.now();
      const row = {
        document: kind.title,
        about: view.about,
        created: `${date} ${time}`,
        createdBy: ports.identity.email() || undefined,
        version,
        link: saved.link,
        draft: true,
        pdf: link("pdf"),
        word: link("word"),
        choices: choicesText(request),
        file: saved.id,
      };
      const id = ports.ids.next();
      ports.workbook.write(
        writesForNewRows({ ...reading, lastRow: Math.max(reading.lastRow, 1) + logged }, [
          { id, values: row },
        ]),
      );
      logged += 1;
      versions.set(view.about, version);
      return {
        id,
        kind: kind.id,
        title: view.name,
        file: saved.file,
        link: saved.link,
        version,
        draft: true,
        copies: made,
        ...(note === "" ? {} : { note }),
      };
    },
  };
}
