import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { onDisk } from "../store/file-trouble.ts";
import { filesIn } from "../store/files-in.ts";
import { NotThere } from "./route.ts";

/** A file by its name. Only a name that the folder lists is ever opened, so no path leads out of it. */
export function fileIn(folder: string, given: string | undefined): { name: string; bytes: Buffer } {
  const file = filesIn(folder).find(({ name }) => name === given);
  if (file === undefined) throw new NotThere("Filen finns inte.");
  return {
    name: basename(file.name),
    bytes: onDisk(`Filen ”${file.name}” går inte att läsa`, () => readFileSync(join(folder, file.name))),
  };
}
