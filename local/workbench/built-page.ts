import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { newest } from "../home/newest.ts";
import { takeWriterLock } from "../store/writer-lock.ts";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

/** Where the compiled scripts and styles of the page with the grid lie. */
const PAGE_FOLDER = join(ROOT, "dist-workbench");

/** What the page consists of, with its types for the browser. */
const PARTS = {
  "sheet-page.js": "text/javascript; charset=utf-8",
  "sheet-page.css": "text/css; charset=utf-8",
  "dialog-bridge.js": "text/javascript; charset=utf-8",
} as const;
type Part = keyof typeof PARTS;

/** Building takes seconds; another process that builds is waited for. */
const BUILD_PATIENCE_MS = 120_000;

/** A compiled part by its name; undefined where there is no such part. */
export function builtPart(name: string): { type: string; bytes: Buffer } | undefined {
  if (!Object.hasOwn(PARTS, name)) return undefined;
  return { type: PARTS[name as Part], bytes: readFileSync(join(PAGE_FOLDER, name)) };
}

/** A compiled part as text. */
export function builtText(name: Part): string {
  return readFileSync(join(PAGE_FOLDER, name), "utf8");
}

/** The address of a compiled part: another one for each content, so that browsers may keep it. */
export function builtAddress(name: Part): string {
  const { mtimeMs, size } = statSync(join(PAGE_FOLDER, name));
  const mark = createHash("sha256").update(`${name} ${mtimeMs} ${size}`).digest("hex").slice(0, 12);
  return `/sida/${mark}/${name}`;
}

/**
 * Compiles the page where that is needed.
 *
 * @param when `missing`: only where there is none; `outdated`: also where a source is newer.
 * @param announce Told before the work begins.
 */
export async function ensurePageBuilt(when: "missing" | "outdated", announce: () => void): Promise<void> {
  if (!isNeeded(when)) return;
  const cache = join(ROOT, "node_modules/.cache/partnerskapsarket/workbench");
  mkdirSync(cache, { recursive: true });
  const unlock = takeWriterLock(cache, BUILD_PATIENCE_MS);
  try {
    if (!isNeeded(when)) return;
    announce();
    const { buildWorkbenchPage } = await import("../../scripts/build-workbench.ts");
    await buildWorkbenchPage();
  } finally {
    unlock();
  }
}

function isNeeded(when: "missing" | "outdated"): boolean {
  const built = Object.keys(PARTS).map((name) => join(PAGE_FOLDER, name));
  if (!built.every((path) => existsSync(path))) return true;
  if (when === "missing") return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  const sources = ["local/workbench", "scripts/build-workbench.ts", "package-lock.json"];
  return sources.some((name) => newest(join(ROOT, name)) > oldest);
}
