import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Handbook } from "../../src/partnership/documents/handbook/handbook.ts";

const FOLDER = resolve(import.meta.dirname, "../../src/partnership/documents");

/** What people have written of each kind of document, by its id: the file `handbook.ts` in the kind's own folder. */
export async function handbooks(): Promise<ReadonlyMap<string, Handbook>> {
  const folders = (await readdir(FOLDER)).filter((name) => /^d\d\d-/.test(name));
  return new Map(
    await Promise.all(
      folders.map(async (folder) => {
        const { handbook } = await import(pathToFileURL(join(FOLDER, folder, "handbook.ts")).href);
        return [`D${Number(folder.slice(1, 3))}`, handbook as Handbook] as const;
      }),
    ),
  );
}
