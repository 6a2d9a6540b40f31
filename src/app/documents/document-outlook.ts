import { AppError } from "../../core/error.ts";
import { cellName } from "../../core/schema/a1.ts";
import { placeTold } from "../../partnership/documents/chosen/missing-facts.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import type { GivenParameters } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { type AskedDocument, askedDocument } from "./asked-document.ts";
import { ALL_ORGANISATIONS } from "./questions.ts";

/** Whether what is asked for can be made out of the sheet as it stands. */
export interface DocumentOutlook {
  /** Names of the documents that can be made. */
  readonly possible: readonly { readonly name: string; readonly version: number }[];
  readonly lacking: readonly LackingFact[];
  /** What may be unmeant, though nothing hinders the documents. */
  readonly remarks: readonly string[];
}

/** Something that must be filled in first, and where. */
export interface LackingFact {
  readonly said: string;
  /** Empty where there is no place to lead to. */
  readonly tab: string;
  readonly cell: string;
}

/** Looks whether a document can be made; makes nothing. @throws {AppError} where something is not chosen, or a tab cannot be read. */
export function outlookOf(ports: Ports, given: GivenParameters): DocumentOutlook {
  const filled = Object.entries(given).filter(([, value]) => value !== "");
  const asked = askedDocument(ports, Object.fromEntries(filled));
  const { kind, read, request } = asked;
  const organisations = request.organisation === ALL_ORGANISATIONS ? organisationsOf(asked) : [undefined];
  const views = organisations.map((organisation) => ({
    before: organisation === undefined ? "" : `${organisation}: `,
    view: kind.view(read.partnership, organisation === undefined ? request : { ...request, organisation }),
  }));
  return {
    possible: views.flatMap(({ view }) =>
      view.ok ? [{ name: view.name, version: versionOf(asked, view.about) }] : [],
    ),
    lacking: views.flatMap(({ before, view }) =>
      view.ok ? [] : view.missing.map((sentence) => lackingFact(read, before, sentence)),
    ),
    remarks: [
      ...new Set(views.flatMap(({ view }) => (view.ok && view.remark !== undefined ? [view.remark] : []))),
    ],
  };
}

/** @throws {AppError} `not-possible` where the kind can be made for no organisation. */
function organisationsOf({ kind, read, request }: AskedDocument): readonly string[] {
  const { organisation: _, ...rest } = request;
  const organisations = kind.organisations?.(read.partnership, rest) ?? [];
  if (organisations.length > 0) return organisations;
  throw new AppError("not-possible", { list: `– ${kind.title} kan inte göras för någon organisation.` });
}

/** The version that it would become. */
function versionOf({ kind, read }: AskedDocument, about: string): number {
  const made = read.partnership.documents.filter((row) => row.document === kind.title && row.about === about);
  return Math.max(0, ...made.map(({ version }) => version)) + 1;
}

/** A row that is lacking leads to the first free one. */
function lackingFact({ readings }: ReadWorkbook, before: string, sentence: string): LackingFact {
  const said = `${before}${sentence}`;
  const place = placeTold(sentence);
  const reading = [...readings.values()].find(({ sheet }) => sheet.title === place?.tab);
  if (place === undefined || reading === undefined) return { said, tab: "", cell: "" };
  const name = Object.entries(reading.sheet.columns).find(([, { header }]) => header === place.header)?.[0];
  const index = reading.layout.indexes.get(name ?? "");
  const row = place.row ?? Math.max(reading.lastRow, 1) + 1;
  return { said, tab: place.tab, cell: index === undefined ? "" : cellName(row, index) };
}
