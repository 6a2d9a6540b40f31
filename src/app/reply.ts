import { AppError } from "../core/error.ts";
import { errorSentence } from "../messages/errors.ts";

/** What a page asked for, or why it cannot have it. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly said: string;
      /** Whether the same may well go better in a moment. */
      readonly passing: boolean;
    };

/** Answers a page; a refusal becomes its sentence, while a bug is thrown on. */
export function replyOf<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, said: errorSentence(error), passing: error.code === "busy" };
  }
}
