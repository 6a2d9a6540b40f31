import type { CivilDate } from "../../core/dates/civil-date.ts";
import { listed } from "../../messages/lists.ts";
import { type Concerned, concernedBy } from "../../partnership/documents/concerned.ts";
import { coverLetter } from "../../partnership/documents/cover-letter.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import { type Addressee, addresseeOf, registrarOf } from "../../partnership/reminders/addressee.ts";
import {
  DOCUMENT_RULE,
  type LedgerIndex,
  reasonNotToTry,
  reminderKey,
} from "../../partnership/reminders/ledger.ts";
import { coordinatorsOn } from "../../partnership/reminders/recipients.ts";
import { ADDRESS_FAULTS } from "../../partnership/reminders/skip-reasons.ts";
import type { DocumentRow } from "../../partnership/sheets/documents.ts";
import type { ToldLetter } from "../command.ts";
import type { Attachment } from "../ports/mail.ts";
import type { Outgoing } from "../reminders/send-in-chunks.ts";
import { requestFrom } from "./choices.ts";

/** A document's way to one reader. */
export interface DocumentTell {
  readonly key: string;
  readonly rule: typeof DOCUMENT_RULE;
  readonly about: string;
  readonly to: Addressee;
  readonly role: string;
}

/** Who gets a document now, and who does not and why. */
export interface DocumentMailing {
  readonly going: readonly DocumentTell[];
  readonly staying: readonly { readonly tell: DocumentTell; readonly why: string }[];
}

/** Those whom a document concerns, each once; who has got this version already gets it no second time. */
export function mailingOf(
  partnership: Partnership,
  ledger: LedgerIndex,
  row: DocumentRow,
  today: CivilDate,
): DocumentMailing {
  const tells = concernedBy(partnership, requestFrom(row.choices, today)).map((concerned) =>
    tellTo(partnership, row, concerned),
  );
  const staying = tells.flatMap((tell) => {
    const why = reasonToStay(tell, ledger, today);
    return why === undefined ? [] : [{ tell, why }];
  });
  const stays = new Set(staying.map(({ tell }) => tell));
  return { going: tells.filter((tell) => !stays.has(tell)), staying };
}

/** The letter to each. @param message What the sender adds. */
export function documentLetters(
  partnership: Partnership,
  row: DocumentRow,
  tells: readonly DocumentTell[],
  attachment: Attachment,
  message: string,
  today: CivilDate,
): readonly Outgoing[] {
  const coordinators = coordinatorsOn(partnership, today).map(({ person }) =>
    addresseeOf(partnership, person),
  );
  const coordinator = coordinators.find(({ email }) => email !== undefined);
  const sender = partnership.settings.partnershipName;
  return tells.map((tell) => ({
    tells: [tell],
    letter: {
      ...coverLetter({
        to: tell.to.name,
        role: tell.role,
        document: row.document,
        about: row.about,
        message,
        file: attachment.name,
        sender,
        coordinator: listed(coordinators.map(({ name }) => name)),
      }),
      to: tell.to.email ?? "",
      senderName: sender,
      replyTo: coordinator?.email,
      attachments: [attachment],
    },
  }));
}

/** How one letter is told. */
export function toldLetter(
  { key, rule, to, about }: DocumentTell,
  { document }: DocumentRow,
  status: ToldLetter["status"],
  reason: string,
): ToldLetter {
  return { key, rule, to: to.email ?? to.name, subject: `${document}: ${about}`, status, reason };
}

function tellTo(partnership: Partnership, row: DocumentRow, { name, kind, role }: Concerned): DocumentTell {
  const to = kind === "registrar" ? registrarOf(partnership, name) : addresseeOf(partnership, name);
  const day = row.created.slice(0, 10);
  return {
    key: reminderKey(DOCUMENT_RULE, row.id, day, row.version, to.id),
    rule: DOCUMENT_RULE,
    about: row.about,
    to,
    role,
  };
}

const TRIED = {
  "already-sent": "Har redan fått den här versionen.",
  "already-unclear": "Det är oklart om brevet gick fram förra gången, så det skickas inte igen.",
  "given-up": "Har inte gått att nå på tre dagar.",
} as const;

function reasonToStay({ to, key }: DocumentTell, ledger: LedgerIndex, today: CivilDate): string | undefined {
  if (to.fault !== undefined) return ADDRESS_FAULTS[to.fault];
  const tried = reasonNotToTry(key, ledger, today);
  return tried === undefined ? undefined : TRIED[tried];
}
