import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";

const DOCS = resolve(import.meta.dirname, "../../docs");

/** Where the handbook's own pictures lie. */
const PICTURES = join(DOCS, "bilder");

/** Where the pictures of documents lie, beside their pages. */
export const DOCUMENT_PICTURES = join(DOCS, "dokument", "bilder");

/** What a page on GitHub loads without a wait. */
const MOST_BYTES = 150_000;

/** Takes a picture of what the page shows, or of all of it. */
export async function savePicture(page: Page, name: string, fullPage = false): Promise<void> {
  const file = join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file, fullPage, animations: "disabled" });
  requireSmall(file);
}

/** @throws {Error} where a picture has grown too large for a page. */
export function requireSmall(file: string): void {
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
}
