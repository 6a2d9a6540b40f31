import { listed, quoted } from "../../messages/lists.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { optionally } from "../asked.ts";
import { type Command, type GivenParameters, type MadeDocument, type NextStep, said } from "../command.ts";
import { askedDocument } from "../documents/asked-document.ts";
import { missingPdfTold } from "../documents/copies.ts";
import { documentMaker } from "../documents/make-and-log.ts";
import { makeForAll } from "../documents/make-for-all.ts";
import {
  ABOUT,
  ALL_ORGANISATIONS,
  COPIES,
  COPY_FORMS,
  KIND,
  onlyFor,
  parametersInUse,
} from "../documents/questions.ts";
import { approveDocument } from "./approve-document.ts";

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
    const { kind, read, request } = askedDocument(ports, given);
    const copies = COPY_FORMS[optionally(COPIES).read(given, read.partnership) ?? "none"];
    const unused = unusedTold(kind, given);
    if (request.organisation === ALL_ORGANISATIONS) {
      const { organisation: _, ...rest } = request;
      const outcome = makeForAll(ports, read, kind, rest, copies);
      const done = outcome.unfinished === undefined ? { next: toApprove() } : {};
      return { ...outcome, ...done, said: outcome.said + unused };
    }
    const made = documentMaker(ports, read, kind, copies).make(request);
    const version = made.version > 1 ? `, version ${made.version}` : "";
    const pdf = missingPdfTold(copies, [made]);
    const note = made.note === undefined ? "" : ` ${made.note}`;
    return said(`${made.title} skapades som utkast${version}.${note}${pdf}${unused}`, {
      documents: [made],
      next: toApprove(made),
    });
  },
};

/** A draft is read and approved before it can be sent. @param made Nothing where there are many: the person chooses which. */
function toApprove(made?: MadeDocument): NextStep {
  const { id, label } = approveDocument;
  return {
    said: "Öppna utkastet, läs igenom det och ändra det som behövs. Godkänn det sedan: då tas UTKAST bort. Först därefter kan det skickas.",
    id,
    label,
    given: made?.id === undefined ? {} : { document: made.id },
  };
}

/** What was chosen though this kind of document does not use it: the command line does not hide what a dialog hides. */
function unusedTold(kind: DocumentKind, given: GivenParameters): string {
  const used = [...kind.required, ...kind.optional];
  const unused = parametersInUse().filter((name) => given[name] !== undefined && !used.includes(name));
  const labels = unused.map((name) => quoted(ABOUT[name].parameter.label));
  return unused.length === 0 ? "" : ` Dokumentet använder inte ${listed(labels)}.`;
}
