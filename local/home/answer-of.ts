import { join } from "node:path";
import type { Answer } from "../../src/app/answer.ts";
import type { ToldLetter } from "../../src/app/command.ts";
import type { ExecutionResult, WorkbookState } from "../apps-script/index.ts";
import type { DataFolder } from "../store/data-folder.ts";
import { inside } from "../store/document-files.ts";
import type { OutboxLetter } from "../store/outbox.ts";
import { type Told, told } from "./told.ts";

/** Where the files of an answer lie. */
export interface FilePlaces {
  folder: DataFolder;
  state: WorkbookState;
  /** Letters put in the outbox during the execution. */
  letters: readonly OutboxLetter[];
}

/** What one run of an entry point comes to, told with the files on this computer. */
export function answerOf(result: ExecutionResult, places: FilePlaces): Told {
  const { calls } = result;
  if (result.killed !== undefined) return told(stoppedSentence(result), { ok: false, calls });
  if (result.error !== undefined) return told(bugSentence(places.folder), { ok: false, calls });
  const { ok, said, issues, documents, letters, tables, unfinished } = result.value as Answer;
  return {
    ...told(said, { ok, issues, tables, calls }),
    ...(unfinished === undefined ? {} : { unfinished }),
    documents: documents.map((document) => ({
      ...document,
      file: documentPlace(document, places),
      copies: document.copies.map((copy) => ({ ...copy, file: documentPlace(copy, places) })),
    })),
    letters: letters.map((letter) => ({ ...letter, file: letterPlace(letter, places) })),
  };
}

/** Notes a fault of the program: where in the program it happened, and nothing of what the workbook holds. */
export function noteBug(
  folder: DataFolder,
  what: string,
  { name, stack }: { name: string; stack: string },
): void {
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  folder.note(`${what}: ${name}\n${places.join("\n")}`);
}

/** What a person is told when the program itself is wrong. */
export function bugSentence(folder: Pick<DataFolder, "log">): string {
  return (
    "Något gick fel i programmet. Det som hade hunnit skrivas i arbetsboken är kvar, resten är inte gjort. " +
    `Var det hände står i ”${folder.log}”; skicka gärna den filen till den som sköter programmet.`
  );
}

/** What is told of a run that was stopped from outside. */
export function stoppedSentence({ killed, calls }: ExecutionResult): string {
  return killed === "timeout"
    ? "Körningen tog längre tid än vad Google tillåter och stoppades. Det som hade hunnit skrivas är kvar; nästa körning fortsätter."
    : `Körningen stoppades vid anrop ${calls.total}, som begärt. Det som hade hunnit skrivas i arbetsboken är kvar.`;
}

function documentPlace(document: { link: string; file: string }, { folder, state }: FilePlaces): string {
  const file = state.files.find(({ content }) => content === document.link);
  return file?.content == null ? document.file : inside(folder.documents, file.content);
}

/** One letter can tell of several things, so several of the answer's letters can lie in the same file. */
function letterPlace(letter: ToldLetter, { folder, letters }: FilePlaces): string {
  if (letter.status !== "sent") return "";
  const sent = letters.find(({ to, subject }) => to === letter.to && subject === letter.subject);
  return sent === undefined ? "" : join(folder.outbox, sent.file);
}
