import { type CivilDate, isCivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import { normalised } from "../../core/schema/cell.ts";
import { listed, quoted } from "../../messages/lists.ts";
import type {
  DocumentKind,
  DocumentParameter,
  DocumentRequest,
} from "../../partnership/documents/document.ts";
import { documentKinds as everyKind } from "../../partnership/documents/index.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { chosen } from "../chosen.ts";
import { type Command, type GivenParameters, said } from "../command.ts";
import { makeAndLog } from "../documents/make-and-log.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

/** Kinds that are made of what a person chooses here; the others have a command of their own. */
const documentKinds = everyKind.filter(({ madeBy }) => madeBy === undefined);

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
    const made = makeAndLog(
      ports,
      read,
      kind,
      requestOf(kind, given, read.partnership, ports.clock.now().date),
    );
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

function kindOf(given: string): DocumentKind {
  const own = everyKind.find(
    ({ id, madeBy }) => madeBy !== undefined && normalised(id) === normalised(given),
  );
  if (own !== undefined)
    throw new AppError("not-possible", {
      list: `– ${own.id} ${own.title} skapas inte här, utan med ett eget kommando under Personuppgifter.`,
    });
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
