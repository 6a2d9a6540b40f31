import { writesForChanges } from "../../core/schema/write.ts";
import { withoutDraftMark } from "../../libraries/index.ts";
import { DRAFT_MARK } from "../../partnership/documents/define-document.ts";
import { folderOf } from "../../partnership/documents/folder.ts";
import { readingOf } from "../../partnership/partnership.ts";
import type { DocumentRow } from "../../partnership/sheets/documents.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { optionally } from "../asked.ts";
import { type Command, type NextStep, said } from "../command.ts";
import { requestFrom } from "../documents/choices.ts";
import { makeCopies, missingPdfTold } from "../documents/copies.ts";
import { askDocument, canBeSent, fileOf, kindOf, labelOf } from "../documents/logged-documents.ts";
import { COPIES, COPY_FORMS } from "../documents/questions.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { stampIds } from "../stamp-ids.ts";
import { sendDocument } from "./send-document.ts";

/** The tabs that say which folder a copy lies in. */
const READ: readonly SheetId[] = ["documents", "agreements", "meetings", "cases", "accessions"];

const DOCUMENT = askDocument(({ draft }) => draft);

/** Takes the draft mark off a document, with whatever people have changed in it, and notes who approved it and when. */
export const approveDocument: Command = {
  id: "approveDocument",
  label: "Godkänn dokument",
  about:
    "Tar bort UTKAST ur ett dokument och antecknar vem som godkände det. Det du har ändrat i det är kvar.",
  menu: "documents",
  parameters: [DOCUMENT.parameter, optionally(COPIES).parameter],
  needs: ["drive", "identity"],
  writes: true,
  run(ports, given) {
    const unstamped = readTabs(ports, READ);
    requireSoundTabs(unstamped, ["documents"]);
    const read = stampIds(ports, unstamped);
    const row = DOCUMENT.read(given, read.partnership);
    const file = fileOf(row);
    const { date, time } = ports.clock.now();
    const draft = ports.files.content(file);
    const content =
      typeof draft === "string"
        ? draft.split(DRAFT_MARK).join("")
        : withoutDraftMark(draft, DRAFT_MARK, date);
    ports.files.replace(file, content);

    // A copy that was made of the draft still says that it is one, so it is made anew.
    const before = (["pdf", "word"] as const).filter((form) => row[form] !== undefined);
    const wanted = COPY_FORMS[optionally(COPIES).read(given, read.partnership) ?? "none"];
    const asked = [...new Set([...before, ...wanted])];
    const name = `${row.document} ${row.about}${row.version > 1 ? ` (version ${row.version})` : ""}`;
    const folder = folderOf(read.partnership, requestFrom(row.choices, date));
    const saved = { id: file.id, link: row.link ?? "", file: name };
    const copies = makeCopies(ports.files, { name, folder, content }, saved, asked);
    const link = (form: "pdf" | "word") => copies.find((copy) => copy.form === form)?.link ?? row[form];
    const values = {
      draft: false,
      approved: `${date} ${time}`,
      approvedBy: ports.identity.email() || "okänd",
      pdf: link("pdf"),
      word: link("word"),
    };
    ports.workbook.write(writesForChanges(readingOf(read.readings, "documents"), [{ row: row.row, values }]));
    const made = {
      id: row.id,
      kind: kindOf(row)?.id ?? "",
      title: name,
      file: name,
      link: saved.link,
      version: row.version,
      draft: false,
    };
    return said(`Dokumentet är godkänt: ${labelOf(row)}.${missingPdfTold(asked, [{ copies }])}`, {
      documents: [{ ...made, copies }],
      ...(canBeSent(row) ? { next: toSend(row) } : {}),
    });
  },
};

function toSend({ id: document }: DocumentRow): NextStep {
  const { id, label } = sendDocument;
  return { said: "Dokumentet kan nu skickas till dem som det rör.", id, label, given: { document } };
}
