import { AppError } from "../../core/error.ts";
import { writesForChanges } from "../../core/schema/write.ts";
import { capitalised } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { indexLedger, ledgerEntries } from "../../partnership/reminders/ledger.ts";
import type { DocumentRow } from "../../partnership/sheets/documents.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { askText, optionally } from "../asked.ts";
import { type Command, type Outcome, said, type ToldLetter } from "../command.ts";
import {
  type DocumentMailing,
  documentLetters,
  mailingOf,
  toldLetter,
} from "../documents/document-letters.ts";
import { askDocument, canBeSent, fileOf, labelOf } from "../documents/logged-documents.ts";
import type { Ports } from "../ports/index.ts";
import type { Attachment } from "../ports/mail.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { checkedLedger } from "../reminders/checked-ledger.ts";
import { type RunStamp, sendInChunks } from "../reminders/send-in-chunks.ts";
import { stampIds } from "../stamp-ids.ts";

const READ: readonly SheetId[] = [
  "documents",
  "ledger",
  "people",
  "organisations",
  "parties",
  "mandates",
  "memberships",
  "agreements",
  "cases",
  "meetings",
  "attendance",
];

const DOCUMENT = askDocument((row) => !row.draft && canBeSent(row));
const MESSAGE = optionally(
  askText({ name: "message", label: "Meddelande", help: "Läggs till i brevet. Kan lämnas tomt." }),
);

/** Sends an approved document to those whom it concerns, each at most once for each version. */
export const sendDocument: Command = {
  id: "sendDocument",
  label: "Skicka dokument",
  about: "Skickar ett godkänt dokument med e-post till dem som det rör. Ingen får samma version två gånger.",
  menu: "documents",
  parameters: [DOCUMENT.parameter, MESSAGE.parameter],
  needs: ["drive", "mail"],
  writes: true,
  previews: true,
  isFinal: true,
  run(ports, given, { preview = false }) {
    const unstamped = readTabs(ports, READ);
    requireSoundTabs(unstamped, READ);
    const read = stampIds(ports, unstamped);
    const row = DOCUMENT.read(given, read.partnership);
    const ledger = indexLedger(ledgerEntries(readingOf(read.readings, "ledger")));
    const today = ports.clock.now().date;
    const mailing = mailingOf(read.partnership, ledger, row, today);
    if (mailing.going.length + mailing.staying.length === 0)
      throw new AppError("not-possible", { list: `– ${labelOf(row)} rör ingen som står i arket.` });
    if (preview) return previewed(row, mailing);
    return sent(ports, read, row, mailing, MESSAGE.read(given, read.partnership) ?? "");
  },
};

function previewed(row: DocumentRow, { going, staying }: DocumentMailing): Outcome {
  const letters = [
    ...going.map((tell) => toldLetter(tell, row, "planned", `${capitalised(tell.role)}.`)),
    ...staying.map(({ tell, why }) => toldLetter(tell, row, "skipped", why)),
  ];
  return said(
    `${labelOf(row)}, skulle skickas till ${counted(going.length, "mottagare", "mottagare")}. Inget är skickat ännu.`,
    { letters },
  );
}

function sent(
  ports: Ports,
  read: ReadWorkbook,
  row: DocumentRow,
  { going, staying }: DocumentMailing,
  message: string,
): Outcome {
  const memory = checkedLedger(ports.memory, read, false);
  const { date, time } = ports.clock.now();
  const skipped = staying.map(({ tell, why }) => toldLetter(tell, row, "skipped", why));
  if (going.length === 0) return said("Ingen ny mottagare finns. Inget har skickats.", { letters: skipped });
  const room = Math.max(0, ports.mail.remaining());
  const letters = documentLetters(
    read.partnership,
    row,
    going.slice(0, room),
    attachmentOf(ports, row),
    message,
    date,
  );
  const stamp: RunStamp = { run: ports.ids.run(), now: () => `${date} ${ports.clock.now().time}` };
  const fates =
    letters.length === 0
      ? []
      : sendInChunks(ports, readingOf(read.readings, "ledger"), letters, [], stamp, memory);
  const told = going.map((tell, place): ToldLetter => {
    const fate = fates[place];
    if (fate === undefined) return toldLetter(tell, row, "skipped", WAITING);
    return toldLetter(tell, row, fate.status, fate.reason ?? `${capitalised(tell.role)}.`);
  });
  const count = told.filter(({ status }) => status === "sent").length;
  if (count > 0)
    ports.workbook.write(
      writesForChanges(readingOf(read.readings, "documents"), [
        { row: row.row, values: { sent: `${date} ${time}` } },
      ]),
    );
  const rest =
    count === told.length
      ? ""
      : ` ${counted(told.length - count, "mottagare", "mottagare")} fick det inte; kör kommandot igen senare.`;
  return said(`${labelOf(row)}, skickades till ${counted(count, "mottagare", "mottagare")}.${rest}`, {
    letters: [...told, ...skipped],
  });
}

const WAITING = "Dagens utrymme för e-post är slut. Kör kommandot igen i morgon.";

/** The PDF; where none can be made, the document as it is. */
function attachmentOf(ports: Ports, row: DocumentRow): Attachment {
  const file = fileOf(row);
  const name = `${row.document} ${row.about}`.replace(/[/\\:*?"<>|]+/g, "-");
  if (file.form === "page")
    return { name: `${name}.html`, type: "text/html", content: ports.files.content(file) };
  const pdf = ports.files.pdf(file.id);
  if (pdf !== undefined) return { name: `${name}.pdf`, type: "application/pdf", content: pdf };
  return {
    name: `${name}.docx`,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    content: ports.files.content(file),
  };
}
