import { AppError } from "../../core/error.ts";
import { listedBriefly } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { type MadeDocument, type Outcome, said } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { type CopyForm, missingPdfTold } from "./copies.ts";
import { documentMaker } from "./make-and-log.ts";
import { type Batch, batchUnderWay, endBatch } from "./unfinished-batch.ts";

/** Documents of one execution: the dialog shows how far it has come after each. */
const MOST_AT_ONCE = 25;

/** Apps Script ends an execution after six minutes; a document that is begun must have time to be logged. */
const LATEST_START_MS = 270_000;

/**
 * Makes a document for each organisation that the kind names. Stops after a part and says how far it has come; asked for the
 * same again it goes on with those that are left, also when the dialog was closed between.
 *
 * @param request What is asked for, without an organisation.
 * @throws {AppError} `not-possible` where the kind can be made for no organisation.
 */
export function makeForAll(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
  request: DocumentRequest,
  copies: readonly CopyForm[],
): Outcome {
  const organisations = kind.organisations?.(read.partnership, request) ?? [];
  if (organisations.length === 0)
    throw new AppError("not-possible", { list: `– ${kind.title} kan inte göras för någon organisation.` });

  const batch = batchUnderWay(ports, read, kind, request);
  const { maker, requests, refused } = prepared(ports, read, kind, request, organisations, batch, copies);
  const made: MadeDocument[] = [];
  for (const each of requests) {
    if (made.length >= MOST_AT_ONCE || ports.clock.elapsed() >= LATEST_START_MS) break;
    made.push(maker.make(each));
    // Where the execution is cut short, no more than the document at hand is left out of the log.
    ports.workbook.flush();
  }
  const total = organisations.length - refused.length;
  const done = total - requests.length + made.length;
  const refusal = refused.length === 0 ? "" : `\n${refused.map((line) => `– ${line}`).join("\n")}`;
  const pdf = missingPdfTold(copies, made);
  if (done < total)
    return said(
      `${done} av ${counted(total, "dokument", "dokument")} är gjorda. Kör kommandot igen med samma val, så görs resten.${pdf}${refusal}`,
      { documents: made, unfinished: { done, total } },
    );
  endBatch(ports);
  return said(`${counted(total, "utkast", "utkast")} till ${kind.title} är gjorda.${pdf}${refusal}`, {
    documents: made,
  });
}

/** What is left to make, and why some cannot be made. */
function prepared(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
  request: DocumentRequest,
  organisations: readonly string[],
  batch: Batch,
  copies: readonly CopyForm[],
) {
  const requests: DocumentRequest[] = [];
  const refused: string[] = [];
  for (const organisation of organisations) {
    const one = { ...request, organisation };
    const view = kind.view(read.partnership, one);
    if (!view.ok) refused.push(`${organisation}: ${listedBriefly(view.missing)}`);
    else if (!batch.made.has(view.about)) requests.push(one);
  }
  return { maker: documentMaker(ports, read, kind, copies), requests, refused };
}
