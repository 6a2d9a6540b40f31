import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import type { Ports } from "../ports/index.ts";

/** Documents that are being made for all organisations, in several executions. */
export interface Batch {
  /** What the documents of it that are made are about. */
  readonly made: ReadonlySet<string>;
}

const UNFINISHED = "documents.unfinished";

/**
 * The batch that goes on: the one that the user began today with the same choices and did not come to the end of, else a new one.
 * What is made of it is told by the rows of *Dokument* that came after its beginning.
 */
export function batchUnderWay(
  ports: Ports,
  read: ReadWorkbook,
  kind: DocumentKind,
  request: DocumentRequest,
): Batch {
  const { documents } = read.partnership;
  const choices = JSON.stringify([kind.id, request]);
  const [known, rows] = (ports.ownMemory.read()[UNFINISHED] ?? "").split("\n");
  if (known === choices) {
    const since = documents.slice(Number(rows)).filter(({ document }) => document === kind.title);
    return { made: new Set(since.map(({ about }) => about)) };
  }
  ports.ownMemory.write({ [UNFINISHED]: `${choices}\n${documents.length}` });
  return { made: new Set() };
}

/** Forgets the batch that has come to its end. */
export function endBatch(ports: Ports): void {
  ports.ownMemory.write({ [UNFINISHED]: "" });
}
