import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileErrorCode } from "./file-trouble.ts";
import { isAlive, startOf } from "./process-alive.ts";
import { Refusal } from "./refusal.ts";

/** Name of the file that shows who writes in a data folder. */
export const LOCK_FILE = "writer.lock";

/** Another command normally takes seconds; waiting this long spares people most refusals. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 40;
/** A lock on a shared disk from another computer cannot be checked; after this long it is taken for forgotten. */
const FOREIGN_LOCK_MS = 600_000;
/** A lock file without readable content was left by a process that died while it wrote it. */
const HALF_WRITTEN_MS = 2_000;

interface Holder {
  pid: number;
  /** What `startOf` said of the process, or null. */
  started: string | null;
  host: string;
}

const heldHere = new Set<string>();

/**
 * Makes this process the only writer of a data folder. The lock of a process that has died is taken over.
 *
 * @param patience Milliseconds to wait for another process to finish.
 * @returns Gives the lock back.
 * @throws {Refusal} when another process keeps it
 */
export function takeWriterLock(folder: string, patience: number = PATIENCE_MS): () => void {
  const path = join(folder, LOCK_FILE);
  const until = Date.now() + patience;
  while (!created(path)) {
    if (takenOver(path)) continue;
    if (Date.now() >= until) throw new Refusal(heldBy(folder, path));
    pause(PAUSE_MS);
  }
  heldHere.add(path);
  return () => {
    heldHere.delete(path);
    rmSync(path, { force: true });
  };
}

function created(path: string): boolean {
  const holder: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: "wx", mode: 0o600 });
    return true;
  } catch (problem) {
    if (fileErrorCode(problem) === "EEXIST") return false;
    throw problem;
  }
}

/** Removes a forgotten lock. A second lock file makes sure that only one process judges at a time. */
function takenOver(path: string): boolean {
  if (!isForgotten(path)) return false;
  const judging = `${path}.takeover`;
  if (!created(judging)) {
    if (isForgotten(judging)) rmSync(judging, { force: true });
    return false;
  }
  try {
    if (!isForgotten(path)) return false;
    rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(judging, { force: true });
  }
}

function isForgotten(path: string): boolean {
  const holder = holderOf(path);
  if (holder === "nobody") return false;
  if (holder === "unreadable") return ageOf(path) > HALF_WRITTEN_MS;
  if (holder.host !== hostname()) return ageOf(path) > FOREIGN_LOCK_MS;
  if (holder.pid === process.pid) return !heldHere.has(path);
  if (!isAlive(holder.pid)) return true;
  const started = startOf(holder.pid);
  return holder.started !== null && started !== null && holder.started !== started;
}

function holderOf(path: string): Holder | "nobody" | "unreadable" {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder> | null;
    if (typeof holder?.pid !== "number") return "unreadable";
    return { pid: holder.pid, started: holder.started ?? null, host: holder.host ?? hostname() };
  } catch (problem) {
    return fileErrorCode(problem) === "ENOENT" ? "nobody" : "unreadable";
  }
}

function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function heldBy(folder: string, path: string): string {
  const holder = holderOf(path);
  const who = typeof holder === "string" ? "" : ` (process ${holder.pid})`;
  return (
    `Ett annat program${who} skriver i mappen ”${folder}” just nu. Inget har ändrats. ` +
    `Vänta tills det är klart och försök igen. Finns inget sådant program, ta bort filen ”${path}”.`
  );
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
