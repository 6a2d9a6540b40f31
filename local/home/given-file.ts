import { readFileSync } from "node:fs";
import { onDisk } from "../store/file-trouble.ts";
import { Refusal } from "../store/refusal.ts";

/** A file that the user named. @throws {Refusal} when it cannot be read */
export function givenBytes(file: string): Uint8Array {
  return onDisk(`Filen ”${file}” går inte att läsa`, () => readFileSync(file));
}

/** A text file that the user named. @throws {Refusal} when it cannot be read or is not UTF-8 */
export function givenText(file: string): string {
  const bytes = givenBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`Filen ”${file}” är inte text i UTF-8. Spara den så och försök igen.`);
  }
}
