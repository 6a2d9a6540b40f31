import type { AnsweredIssue } from "../../src/app/answer.ts";
import type { MadeDocument, Progress, ToldLetter, ToldTable } from "../../src/app/command.ts";
import type { CallCounts } from "../apps-script/call-kinds.ts";

/** What the local home answers to everything it is asked to do: the object that `--json` prints. */
export interface Told {
  /** False where it refused or failed; `said` tells why. */
  ok: boolean;
  said: string;
  issues: readonly AnsweredIssue[];
  /** `file` is the document's place on this computer. */
  documents: readonly MadeDocument[];
  /** `file` is the letter's place in the outbox; empty where none was made. */
  letters: readonly (ToldLetter & { file: string })[];
  tables: readonly ToldTable[];
  /** Calls to Google's services that it took, by kind. */
  calls: CallCounts;
  ms: number;
  /** Where the work is not done yet. */
  unfinished?: Progress;
}

/** Something that only says a sentence. */
export function told(said: string, more: Partial<Told> = {}): Told {
  const calls = { read: 0, write: 0, mail: 0, drive: 0, lock: 0, other: 0, total: 0 };
  return { ok: true, said, issues: [], documents: [], letters: [], tables: [], calls, ms: 0, ...more };
}

/** The calls of several things done after each other. */
export function sumOfCalls(steps: readonly Told[]): CallCounts {
  const total = told("").calls;
  for (const { calls } of steps) {
    for (const kind of Object.keys(total) as (keyof CallCounts)[]) total[kind] += calls[kind];
  }
  return total;
}

/** The same, with the milliseconds that it took. */
export async function timed(work: () => Promise<Told>): Promise<Told> {
  const started = performance.now();
  const outcome = await work();
  return { ...outcome, ms: Math.round(performance.now() - started) };
}
