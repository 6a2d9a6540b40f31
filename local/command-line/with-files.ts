import { statSync } from "node:fs";
import { basename } from "node:path";
import { commands } from "../../src/app/commands/index.ts";
import { givenFileText, MOST_FILE_BYTES } from "../../src/core/given-file.ts";
import { tooLargeFile } from "../../src/messages/files.ts";
import { givenBytes } from "../home/given-file.ts";
import { onDisk } from "../store/file-trouble.ts";
import { Refusal } from "../store/refusal.ts";

/**
 * A command's parameters with the files themselves where the command line names their paths.
 *
 * @throws {Refusal} when a file cannot be read or is too large
 */
export function withFiles(
  id: string,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const asked = commands.find((command) => command.id === id)?.parameters ?? [];
  const files = asked.filter(({ accept }) => accept !== undefined).map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      files.includes(name) && value !== "" ? fileText(value) : value,
    ]),
  );
}

function fileText(path: string): string {
  const size = onDisk(`Filen ”${path}” går inte att läsa`, () => statSync(path).size);
  if (size > MOST_FILE_BYTES) throw new Refusal(tooLargeFile(path));
  return givenFileText(basename(path), Buffer.from(givenBytes(path)).toString("base64"));
}
