import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./process-alive.ts";

/**
 * Writes a file so that whoever reads it, even after a power cut, finds the old content or the new, never half of either.
 *
 * @throws what the file system says; the old file is then untouched
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  removeLeftovers(path);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, "w", 0o600);
    try {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
  settleDirectory(dirname(path));
}

/** Removes temporary files of processes that died while they wrote this file. */
export function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start) || !name.endsWith(".tmp")) continue;
    const pid = Number(name.slice(start.length, -".tmp".length));
    if (Number.isInteger(pid) && pid !== process.pid && !isAlive(pid))
      rmSync(join(dirname(path), name), { force: true });
  }
}

/** Makes the renaming itself survive a power cut, where the system can. */
function settleDirectory(path: string): void {
  try {
    const directory = openSync(path, "r");
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  } catch {
    // Windows cannot open a folder; the file's content is safe anyway.
  }
}
