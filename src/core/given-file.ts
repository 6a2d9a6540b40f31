import { bytesOfBase64 } from "./base64.ts";

/** A file that somebody handed to a command. */
export interface GivenFile {
  /** Its name with ending, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The largest file that a command takes: enough for a template with pictures or a list of tens of thousands of rows, and little
 * enough for a page to hand over in one piece.
 */
export const MOST_FILE_BYTES = 5_000_000;

/** A file as the text that pages and command lines hand to a command: a data URL that also holds the file's name. @see RFC 2397 */
export function givenFileText(name: string, base64: string): string {
  return `data:;name=${encodeURIComponent(name)};base64,${base64}`;
}

/** The file that such a text stands for; `undefined` where it is no such text. */
export function givenFile(text: string): GivenFile | undefined {
  const head = /^data:;name=([^;,]*);base64,/.exec(text);
  if (head === null) return undefined;
  const bytes = bytesOfBase64(text.slice(head[0].length));
  const name = decoded(head[1] ?? "");
  return bytes === undefined || name === undefined ? undefined : { name, bytes };
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
