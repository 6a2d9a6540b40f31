import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "./file-trouble.ts";

/** The plain files of a folder by name; none where there is no folder. */
export function filesIn(folder: string): { name: string; bytes: number }[] {
  return onDisk(`Mappen ”${folder}” går inte att läsa`, () => (existsSync(folder) ? readdirSync(folder) : []))
    .map((name) => ({ name, found: statSync(join(folder, name), { throwIfNoEntry: false }) }))
    .flatMap(({ name, found }) => (found?.isFile() ? [{ name, bytes: found.size }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
