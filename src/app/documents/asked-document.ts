import type { CivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { normalised } from "../../core/schema/cell.ts";
import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import { documentKinds } from "../../partnership/documents/index.ts";
import type { Partnership, ReadWorkbook } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import type { GivenParameters } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { ABOUT, CHOSEN_FROM, KIND } from "./questions.ts";

/** Tabs that say what a document looks like and which folder it lies in, beside those that it is made of. */
const FILED_BY: readonly SheetId[] = ["documents", "agreements", "templates"];

/** A document that is asked for, and the tabs that it is made of. */
export interface AskedDocument {
  readonly kind: DocumentKind;
  readonly read: ReadWorkbook;
  readonly request: DocumentRequest;
}

/** Reads what a document is made of. @throws {AppError} where something is not chosen, or a tab cannot be read. */
export function askedDocument(ports: Ports, given: GivenParameters): AskedDocument {
  const kind = kindOf(given);
  const used = [...kind.required, ...kind.optional];
  const chosenFrom = used.flatMap((name) => CHOSEN_FROM[name] ?? []);
  const reads = [...new Set([...kind.reads, ...FILED_BY, ...chosenFrom])] as readonly SheetId[];
  const read = readTabs(ports, reads);
  requireSoundTabs(read, reads);
  return { kind, read, request: requestOf(kind, given, read.partnership, ports.clock.now().date) };
}

/** @throws {AppError} `not-possible` for a kind that has a command of its own. */
function kindOf(given: GivenParameters): DocumentKind {
  const own = documentKinds.find(
    ({ id, madeBy }) => madeBy !== undefined && normalised(id) === normalised(given.kind ?? ""),
  );
  if (own !== undefined)
    throw new AppError("not-possible", {
      list: `– ${own.id} ${own.title} skapas inte här, utan med ett eget kommando under Personuppgifter.`,
    });
  const id = KIND.read(given, {} as Partnership);
  return documentKinds.find((kind) => kind.id === id) as DocumentKind;
}

/** @throws {AppError} where something is lacking or is not among the choices. */
function requestOf(
  kind: DocumentKind,
  given: GivenParameters,
  partnership: Partnership,
  today: CivilDate,
): DocumentRequest {
  const missing = kind.required.find((name) => given[name] === undefined);
  if (missing !== undefined)
    throw new AppError("missing-parameter", { parameter: ABOUT[missing].parameter.label.toLowerCase() });
  const named = [...kind.required, ...kind.optional].filter((name) => given[name] !== undefined);
  const answers = named.map((name) => [name, ABOUT[name].read(given, partnership)] as const);
  return { today, ...Object.fromEntries(answers) };
}
