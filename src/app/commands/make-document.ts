import type { CivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { normalised } from "../../core/schema/cell.ts";
import { listed, quoted } from "../../messages/lists.ts";
import type { DocumentKind, DocumentRequest } from "../../partnership/documents/document.ts";
import { documentKinds } from "../../partnership/documents/index.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { optionally } from "../asked.ts";
import { type Command, type GivenParameters, said } from "../command.ts";
import { missingPdfTold } from "../documents/copies.ts";
import { documentMaker } from "../documents/make-and-log.ts";
import { makeForAll } from "../documents/make-for-all.ts";
import {
  ABOUT,
  ALL_ORGANISATIONS,
  CHOSEN_FROM,
  COPIES,
  COPY_FORMS,
  KIND,
  onlyFor,
  parametersInUse,
} from "../documents/questions.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

/** Tabs that say what a document looks like and which folder it lies in, beside those that it is made of. */
const FILED_BY: readonly SheetId[] = ["documents", "agreements", "templates"];

/** Makes one document out of the workbook, or one for each organisation; made again it becomes the next version. */
export const makeDocument: Command = {
  id: "makeDocument",
  label: "Skapa dokument",
  about: "Skapar ett utkast ur det som står i arket. Görs dokumentet om blir det en ny version.",
  menu: "documents",
  parameters: [
    KIND.parameter,
    ...parametersInUse().map((name) => ({
      ...ABOUT[name].parameter,
      required: false,
      only: onlyFor(name),
    })),
    optionally(COPIES).parameter,
  ],
  needs: ["drive"],
  writes: true,
  run(ports, given) {
    const kind = kindOf(given);
    const used = [...kind.required, ...kind.optional];
    const chosenFrom = used.flatMap((name) => CHOSEN_FROM[name] ?? []);
    const reads = [...new Set([...kind.reads, ...FILED_BY, ...chosenFrom])] as readonly SheetId[];
    const read = readTabs(ports, reads);
    requireSoundTabs(read, reads);
    const request = requestOf(kind, given, read.partnership, ports.clock.now().date);
    const copies = COPY_FORMS[optionally(COPIES).read(given, read.partnership) ?? "none"];
    const unused = unusedTold(kind, given);
    if (request.organisation === ALL_ORGANISATIONS) {
      const { organisation: _, ...rest } = request;
      const outcome = makeForAll(ports, read, kind, rest, copies);
      return { ...outcome, said: outcome.said + unused };
    }
    const made = documentMaker(ports, read, kind, copies).make(request);
    const version = made.version > 1 ? `, version ${made.version}` : "";
    const pdf = missingPdfTold(copies, [made]);
    const note = made.note === undefined ? "" : ` ${made.note}`;
    return said(`${made.title} skapades som utkast${version}.${note}${pdf}${unused}`, { documents: [made] });
  },
};

/** What was chosen though this kind of document does not use it: the command line does not hide what a dialog hides. */
function unusedTold(kind: DocumentKind, given: GivenParameters): string {
  const used = [...kind.required, ...kind.optional];
  const unused = parametersInUse().filter((name) => given[name] !== undefined && !used.includes(name));
  const labels = unused.map((name) => quoted(ABOUT[name].parameter.label));
  return unused.length === 0 ? "" : ` Dokumentet använder inte ${listed(labels)}.`;
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
