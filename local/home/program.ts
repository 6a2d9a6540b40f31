import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { takeWriterLock } from "../store/writer-lock.ts";
import { newest } from "./newest.ts";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");
const DIST = join(ROOT, "dist");
/** Building takes seconds; another process that builds is waited for. */
const BUILD_PATIENCE_MS = 120_000;

/** The compiled program, as it is pushed to Google. */
export interface Program {
  /** Name with ending → text. */
  files: Readonly<Record<string, string>>;
  /** IANA zone of the script. */
  timeZone: string;
}

/** Reads the compiled program. */
export function readProgram(folder: string = DIST): Program {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    if ([".js", ".html"].includes(extname(name))) files[name] = readFileSync(join(folder, name), "utf8");
  }
  const manifest = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8")) as { timeZone: string };
  return { files, timeZone: manifest.timeZone };
}

/**
 * Compiles the program where that is needed.
 *
 * @param when `missing`: only where there is none; `outdated`: also where a source is newer.
 * @param announce Told before the work begins.
 */
export async function ensureBuilt(when: "missing" | "outdated", announce: () => void): Promise<void> {
  if (!isNeeded(when)) return;
  const cache = join(ROOT, "node_modules/.cache/partnerskapsarket");
  mkdirSync(cache, { recursive: true });
  const unlock = takeWriterLock(cache, BUILD_PATIENCE_MS);
  try {
    if (!isNeeded(when)) return;
    announce();
    const { buildProgram } = await import("../../scripts/build.ts");
    await buildProgram();
  } finally {
    unlock();
  }
}

function isNeeded(when: "missing" | "outdated"): boolean {
  const manifest = join(DIST, "appsscript.json");
  if (!existsSync(join(DIST, "Code.js")) || !existsSync(manifest)) return true;
  if (when === "missing") return false;
  const built = statSync(join(DIST, "Code.js")).mtimeMs;
  return ["src", "scripts", "appsscript.json", "package.json"].some(
    (name) => newest(join(ROOT, name)) > built,
  );
}
