import { type CivilDate, isCivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { writesForNewRows } from "../../core/schema/write.ts";
import { fillDocument } from "../../libraries/index.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { templateFaultSentence } from "../../messages/template-faults.ts";
import { NEEDED_MARKERS } from "../../partnership/documents/define-document.ts";
import type {
  DocumentKind,
  DocumentParameter,
  DocumentRequest,
} from "../../partnership/documents/document.ts";
import { documentKinds } from "../../partnership/documents/index.ts";
import { type Partnership, type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { chosen } from "../chosen.ts";
import { type Command, type GivenParameters, type MadeDocument, said } from "../command.ts";
import type { Ports } from "../ports.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

const LABELS: Record<DocumentParameter, string> = {
  agreement: "Överenskommelse",
  organisation: "Organisation",
  case: "Ärende",
  meeting: "Möte",
  year: "År",
  day: "Dag",
};

const NAMES: Partial<
  Record<DocumentParameter, (partnership: Partnership) => readonly { readonly name: string }[]>
> = {
  agreement: ({ agreements }) => agreements,
  organisation: ({ organisations }) => organisations,
  case: ({ cases }) => cases,
  meeting: ({ meetings }) => meetings,
};

/** Makes one document out of the workbook, as a draft, and logs it; made again it becomes the next version. */
export const makeDocument: Command = {
  id: "makeDocument",
  label: "Skapa dokument",
  about: "Skapar ett utkast ur det som står i arket. Görs dokumentet om blir det en ny version.",
  menu: "documents",
  parameters: [
    {
      name: "kind",
      label: "Dokument",
      required: true,
      choices: () => documentKinds.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
    },
    ...parametersInUse().map((name) => ({
      name,
      label: LABELS[name],
      required: false,
      ...(name === "day"
        ? { help: "Dagen som dokumentet beskriver, t.ex. 2020-03-01. Tomt betyder i dag." }
        : {}),
      ...(NAMES[name] === undefined
        ? {}
        : {
            choices: (partnership: Partnership) =>
              (NAMES[name]?.(partnership) ?? []).map((row) => ({ value: row.name, label: row.name })),
          }),
    })),
  ],
  needs: ["drive"],
  writes: true,
  run(ports, given) {
    const kind = kindOf(given.kind ?? "");
    const reads = [...kind.reads, "documents"] as readonly SheetId[];
    const read = readTabs(ports, reads);
    requireSoundTabs(read, reads);
    const made = make(ports, read, kind, requestOf(kind, given, read.partnership, ports.clock.now().date));
    const version = made.version > 1 ? `, version ${made.version}` : "";
    return said(`${made.title} skapades som utkast${version}.${unusedTold(kind, given)}`, {
      documents: [made],
    });
  },
};

/** What was chosen though this kind of document does not use it; one dialog serves every kind. */
function unusedTold(kind: DocumentKind, given: GivenParameters): string {
  const used = [...kind.required, ...kind.optional];
  const unused = parametersInUse().filter((name) => given[name] !== undefined && !used.includes(name));
  return unused.length === 0
    ? ""
    : ` Dokumentet använder inte ${listed(unused.map((name) => quoted(LABELS[name])))}.`;
}

function make(ports: Ports, read: ReadWorkbook, kind: DocumentKind, request: DocumentRequest): MadeDocument {
  const view = kind.view(read.partnership, request);
  if (!view.ok) {
    throw new AppError("missing-facts", {
      document: kind.title,
      list: view.missing.map((fact) => `– ${fact}`).join("\n"),
    });
  }
  const filled = fillDocument(
    ports.files.template(kind.id, kind.title),
    view.data,
    request.today,
    NEEDED_MARKERS,
  );
  if (!filled.ok) {
    throw new AppError("template-broken", {
      document: kind.title,
      list: filled.faults.map((fault) => `– ${templateFaultSentence(fault)}`).join("\n"),
    });
  }
  const { documents } = read.partnership;
  const earlier = documents.filter(({ document, about }) => document === kind.title && about === view.about);
  const version = Math.max(0, ...earlier.map((row) => row.version)) + 1;
  const saved = ports.files.save(version > 1 ? `${view.name} (version ${version})` : view.name, filled.docx);
  const { date, time } = ports.clock.now();
  const row = {
    document: kind.title,
    about: view.about,
    created: `${date} ${time}`,
    version,
    link: saved.link,
    draft: true,
  };
  ports.workbook.write(
    writesForNewRows(readingOf(read.readings, "documents"), [{ id: ports.ids.next(), values: row }]),
  );
  return { kind: kind.id, title: view.name, file: saved.file, link: saved.link, version, draft: true };
}

function kindOf(given: string): DocumentKind {
  const id = chosen(
    given,
    documentKinds.map((kind) => kind.id),
    "dokument",
  );
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
    throw new AppError("missing-parameter", { parameter: LABELS[missing].toLowerCase() });
  const request: Record<string, string | number> = { today };
  for (const name of [...kind.required, ...kind.optional]) {
    const value = given[name];
    if (value === undefined) continue;
    request[name] = readParameter(name, value, partnership);
  }
  return request as unknown as DocumentRequest;
}

function readParameter(name: DocumentParameter, value: string, partnership: Partnership): string | number {
  const names = NAMES[name]?.(partnership).map((row) => row.name);
  if (names !== undefined) return chosen(value, names, LABELS[name].toLowerCase());
  if (name === "year" && /^\d{4}$/.test(value)) return Number(value);
  if (name === "day" && isCivilDate(value)) return value;
  const example = name === "year" ? "2020" : "2020-05-14";
  throw new AppError("unreadable-parameter", {
    given: value,
    parameter: LABELS[name].toLowerCase(),
    example,
  });
}

/** The parameters that any kind of document uses, in a fixed order. */
function parametersInUse(): readonly DocumentParameter[] {
  const used = new Set(documentKinds.flatMap(({ required, optional }) => [...required, ...optional]));
  return (Object.keys(LABELS) as DocumentParameter[]).filter((name) => used.has(name));
}
