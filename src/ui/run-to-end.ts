import type { Answer } from "../app/answer.ts";
import type { Progress, RunOptions } from "../app/command.ts";
import { joined } from "./joined-answers.ts";
import { server } from "./server.ts";
import { FAILED } from "./status.ts";

/**
 * Runs a command, again and again where it needs more than one execution.
 *
 * @param progress Told how far it has come between them.
 * @returns All that was made and found, also where a later execution was refused or failed.
 */
export async function runToEnd(
  id: string,
  values: Readonly<Record<string, string>>,
  options: RunOptions,
  progress: (come: Progress) => void,
): Promise<Answer> {
  const answers: Answer[] = [];
  try {
    for (;;) {
      const answer = await server.runCommand(id, values, options);
      answers.push(answer);
      if (!answer.ok || !answer.unfinished || answer.documents.length === 0) return joined(answers);
      progress(answer.unfinished);
    }
  } catch {
    return { ...joined(answers), ok: false, said: FAILED };
  }
}
