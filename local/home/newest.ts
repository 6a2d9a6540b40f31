import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When a file, or anything in a folder, was changed last; milliseconds. */
export function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
