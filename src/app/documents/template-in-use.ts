import { AppError } from "../../core/error.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { type OwnTemplate, ownTemplates } from "../../partnership/documents/own-templates.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import type { Ports } from "../ports/index.ts";

/** What documents of a kind are made from. */
export interface TemplateInUse {
  readonly bytes: Uint8Array;
  /** `undefined` where it is the program's own. */
  readonly own: OwnTemplate | undefined;
}

/**
 * The template of a kind: people's own where they have put one in, else the program's.
 *
 * @param read At least *Mallar*.
 * @throws {AppError} `template-missing` or `own-template-damaged`
 */
export function templateInUse(ports: Ports, read: ReadWorkbook, { id, title }: DocumentKind): TemplateInUse {
  const own = ownTemplates(read.partnership.templates).find(
    ({ kind, status }) => kind === id && status === "used",
  );
  const { incomplete } = readingOf(read.readings, "templates");
  const mayBeIts = incomplete.some(({ values }) => values.document === undefined || values.document === id);
  // A piece that cannot be read may belong to a template in use; the program's own would then come unasked.
  if (mayBeIts || (own !== undefined && own.bytes === undefined))
    throw new AppError("own-template-damaged", { document: `${id} ${title}` });
  return own?.bytes === undefined
    ? { bytes: ports.files.template(id, title), own: undefined }
    : { bytes: own.bytes, own };
}
