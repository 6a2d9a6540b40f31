import { AppError } from "../core/error.ts";
import { normalised } from "../core/schema/cell.ts";
import { quoted } from "../messages/lists.ts";

/**
 * The name among the choices that was meant, whatever its case and dashes.
 *
 * @throws {AppError} `unknown-choice`, with what can be chosen.
 */
export function chosen(given: string, choices: readonly string[], parameter: string): string {
  const found = choices.find((choice) => normalised(choice) === normalised(given));
  if (found !== undefined) return found;
  const shown = choices.slice(0, 12).map(quoted).join(", ");
  throw new AppError("unknown-choice", {
    given,
    parameter,
    choices: shown === "" ? "inget finns ännu" : shown,
  });
}
