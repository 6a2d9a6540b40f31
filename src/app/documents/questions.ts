import type { DocumentKind, DocumentParameter } from "../../partnership/documents/document.ts";
import { documentKinds as everyKind } from "../../partnership/documents/index.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { type Asked, askChoice, askDay, askRow, askYear } from "../asked.ts";
import type { Only } from "../command.ts";
import type { CopyForm } from "./copies.ts";

/** Kinds that are made of what a person chooses; the others have a command of their own. */
const documentKinds = everyKind.filter(({ madeBy }) => madeBy === undefined);

/** What is chosen in place of an organisation to make a document for each of them. */
export const ALL_ORGANISATIONS = "alla";

/** What a document can be made for, and how it is asked for. */
export const ABOUT: Record<DocumentParameter, Asked<string | number>> = {
  agreement: askRow({ name: "agreement", label: "Överenskommelse" }, ({ agreements }) => agreements),
  organisation: withAll(
    askRow({ name: "organisation", label: "Organisation" }, (partnership) => belonging(partnership)),
  ),
  case: askRow({ name: "case", label: "Ärende" }, ({ cases }) => cases),
  meeting: askRow({ name: "meeting", label: "Möte" }, ({ meetings }) => meetings),
  year: askYear({ name: "year", label: "År", help: "T.ex. 2020. Tomt betyder i år." }),
  day: askDay({
    name: "day",
    label: "Dag",
    help: "Dagen som dokumentet beskriver, t.ex. 2020-03-01. Tomt betyder i dag.",
  }),
};

/** The tab that the choices of a parameter come from. */
export const CHOSEN_FROM: Partial<Record<DocumentParameter, readonly SheetId[]>> = {
  agreement: ["agreements"],
  organisation: ["organisations", "parties"],
  case: ["cases"],
  meeting: ["meetings"],
};

/** Which kind of document. */
export const KIND: Asked<string> = askChoice(
  { name: "kind", label: "Dokument" },
  documentKinds.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
);

/** Other forms to store beside the document. */
export const COPIES: Asked<"none" | "pdf" | "word" | "both"> = askChoice(
  {
    name: "copies",
    label: "Kopior",
    help: "Sparas bredvid dokumentet. På en egen dator är dokumentet redan en Word-fil.",
  },
  [
    { value: "none", label: "Ingen kopia" },
    { value: "pdf", label: "PDF" },
    { value: "word", label: "Word" },
    { value: "both", label: "PDF och Word" },
  ],
);

/** The forms that an answer about copies means. */
export const COPY_FORMS: Record<"none" | "pdf" | "word" | "both", readonly CopyForm[]> = {
  none: [],
  pdf: ["pdf"],
  word: ["word"],
  both: ["pdf", "word"],
};

/** The parameters that any kind of document uses, in a fixed order. */
export function parametersInUse(): readonly DocumentParameter[] {
  return (Object.keys(ABOUT) as DocumentParameter[]).filter((name) => usedBy(name).length > 0);
}

/** With which kinds of document a parameter is asked for. */
export function onlyFor(name: DocumentParameter): Only {
  const required = documentKinds.filter((kind) => kind.required.includes(name));
  return { parameter: "kind", values: idsOf(usedBy(name)), required: idsOf(required) };
}

function usedBy(name: DocumentParameter): readonly DocumentKind[] {
  return documentKinds.filter((kind) => [...kind.required, ...kind.optional].includes(name));
}

function idsOf(kinds: readonly DocumentKind[]): readonly string[] {
  return kinds.map(({ id }) => id);
}

/** Organisations that belong to some party; authorities are never one. */
function belonging({ organisations, parties }: Partnership): readonly { readonly name: string }[] {
  const own = new Set(parties.flatMap((party) => party.organisations));
  return organisations.filter(({ name }) => own.has(name));
}

/** The same question, where all of them can be chosen too. */
function withAll({ parameter, read }: Asked<string>): Asked<string> {
  const all = { value: ALL_ORGANISATIONS, label: "Alla, ett dokument för var och en" };
  return {
    parameter: {
      ...parameter,
      choices: (partnership) => [...(parameter.choices?.(partnership) ?? []), all],
    },
    read: (given, partnership) =>
      given[parameter.name] === ALL_ORGANISATIONS ? ALL_ORGANISATIONS : read(given, partnership),
  };
}
