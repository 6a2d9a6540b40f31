import { checksum } from "./checksum.ts";

/** One part of the program as text: a function's source, or a page. */
export interface ProgramPart {
  readonly name: string;
  readonly text: string;
}

/**
 * One checksum of all parts of the program, so that a copy that somebody has edited can be told from the original. Line ends and
 * white space around a part do not count, as Google may change them.
 *
 * It shows plain edits. Whoever edits the code that computes it can make it say anything.
 */
export function programChecksum(parts: readonly ProgramPart[]): string {
  return checksum(
    parts.map(({ name, text }) => `${name}\n${text.replace(/\r\n?/g, "\n").trim()}\n`).join("\n"),
  );
}
