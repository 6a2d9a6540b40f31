import { AppError } from "../../core/error.ts";
import { errorSentence } from "../../messages/errors.ts";
import { quoted } from "../../messages/lists.ts";

/** Longer answers are HTML pages and the like; an administrator sees the kind from the beginning. */
const MOST_CHARACTERS = 200;

/** What a service answered, for an administrator to search for. Trials hold nothing personal, so neither does what is said of them. */
export function saidByService(error: unknown): string {
  if (error instanceof AppError) return errorSentence(error);
  const [line = ""] = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  const shown = line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)} …` : line;
  return `Tjänsten svarade: ${quoted(shown)}`;
}
