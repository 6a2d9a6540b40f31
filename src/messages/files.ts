import { MOST_FILE_BYTES } from "../core/given-file.ts";
import { quoted } from "./lists.ts";

/** The sentence for a file that is larger than a command takes. */
export function tooLargeFile(name: string): string {
  return `Filen ${quoted(name)} är större än ${MOST_FILE_BYTES / 1_000_000} MB, som är det mesta programmet tar emot. Gör den mindre och försök igen.`;
}
