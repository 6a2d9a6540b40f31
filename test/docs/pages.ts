import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** Pages that people write and read, from the repository's folder. */
const WRITTEN = [
  "README.md",
  "CHANGELOG.md",
  "docs/ett-år.md",
  "docs/handbok.md",
  "docs/administratör.md",
  "docs/dataskydd.md",
] as const;

/** The pages on documents, which `npm run docs` makes. */
export const DOCUMENT_PAGES: readonly string[] = readdirSync(join(ROOT, "docs/dokument"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/dokument/${name}`);

/** Every page: those written, those that `npm run docs` makes, and those for developers. */
export const READ: readonly string[] = [
  ...WRITTEN,
  ...DOCUMENT_PAGES,
  "docs/architecture.md",
  "docs/datamodell.md",
  "docs/glossary.md",
  "docs/kontroller.md",
  "docs/mallar.md",
];

/** A page's text. */
export function page(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A page as people read it, without code. */
export function withoutCode(path: string): string {
  return page(path)
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`]*`/g, "");
}
