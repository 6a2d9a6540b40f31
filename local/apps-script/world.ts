import type { CallKind } from "./call-kinds.ts";
import type { MailMessage } from "./mail-message.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import type { WorkbookState } from "./workbook-state.ts";

/** Everything outside the script that its services act on. */
export interface World {
  state: WorkbookState;
  clock: SimulatedClock;
  /** IANA zone of the script. */
  scriptTimeZone: string;
  scriptId: string;
  /** Files of the program: name with ending (`Code.js`, `dialog.html`) → text. */
  program: Readonly<Record<string, string>>;
  /** Recipients a user may mail in a day. */
  mailQuota: number;
  /** Takes a mail that the service has accepted; what it throws, the script gets. */
  deliver(message: MailMessage): void;
  fileStore: FileStore;
  /** Files beside the workbook; without it the script sees no `LocalHome`, as in Google. */
  copies: LocalCopies | undefined;
  /** Scopes that a user has granted. */
  grantedScopes(user: string): readonly string[];
  /** False where the user's address is hidden from the script, as across domains. */
  activeUserVisible: boolean;
  /** What a person answers to an alert or a prompt. */
  answer(question: Question): Answer;
  onCall: ((number: number, kind: CallKind, name: string) => void) | undefined;
}

/** What the home on this computer keeps beside the workbook. */
export interface LocalCopies {
  /** Letters and documents with everything that is written in them. */
  readCopies(): readonly { kind: "letter" | "document"; file: string; link: string; text: string }[];
  /** Deletes letters by file name, and puts another text in place of accounts in what is remembered of who did what. */
  forget(letters: readonly string[], accounts: readonly string[], instead: string): void;
}

/** Where the bytes of Drive files live. */
export interface FileStore {
  /** Keeps the bytes of a file, new or changed, and says where; `get` is asked with that. */
  put(file: StoredFile): string;
  /** The bytes kept at a place that `put` named, or undefined when they are gone. */
  get(place: string): Uint8Array | undefined;
  /** What opens a place for people here; without it files have addresses as in Google. */
  link?(place: string): string;
  /** Forgets the bytes. */
  remove?(place: string): void;
  /** Makes another type of the bytes, such as a PDF of a Word file; undefined when it cannot. */
  convert?(bytes: Uint8Array, from: string, to: string): Uint8Array | undefined;
}

/** A file as the file store gets it. */
export interface StoredFile {
  id: string;
  name: string;
  /** Names of the folders that it lies in, outermost first. */
  folders: readonly string[];
  mimeType: string;
  contentType: string;
  bytes: Uint8Array;
  /** Where its bytes are kept already: new ones take their place. */
  place: string | null;
}

/** A question put to the person at the keyboard. */
export interface Question {
  kind: "alert" | "prompt";
  title: string | null;
  text: string;
  /** `OK`, `OK_CANCEL`, `YES_NO` or `YES_NO_CANCEL`. */
  buttons: string;
}

/** The button pressed (`OK`, `CANCEL`, `YES`, `NO`, `CLOSE`) and, for a prompt, what was written. */
export interface Answer {
  button: string;
  text?: string;
}
