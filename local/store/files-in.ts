import { existsSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { onDisk } from "./file-trouble.ts";

/** The plain files of a folder and the folders in it, by their path from it; none where there is no folder. */
export function filesIn(folder: string): { name: string; bytes: number }[] {
  const names = () => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : []);
  return onDisk(`Mappen ”${folder}” går inte att läsa`, names)
    .map((name) => name.replaceAll(sep, "/"))
    .map((name) => ({ name, found: statSync(join(folder, name), { throwIfNoEntry: false }) }))
    .flatMap(({ name, found }) => (found?.isFile() ? [{ name, bytes: found.size }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
