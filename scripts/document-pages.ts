import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentKinds } from "../src/partnership/documents/index.ts";
import { documentPage } from "./document-pages/document-page.ts";
import { documentsIndex } from "./document-pages/documents-index.ts";
import { handbooks } from "./document-pages/handbooks.ts";
import { pageName } from "./document-pages/page-name.ts";

/** The handbook's pages on documents, by file name: one for each kind, and one that leads to them. */
export async function documentPages(): Promise<ReadonlyMap<string, string>> {
  const written = await handbooks();
  return new Map([
    ["README.md", documentsIndex(documentKinds, written)],
    ...documentKinds.map((kind) => {
      const handbook = written.get(kind.id);
      if (handbook === undefined) throw new Error(`The folder of ${kind.id} has no handbook.ts.`);
      return [`${pageName(kind)}.md`, documentPage(kind, handbook)] as const;
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(import.meta.dirname, "../docs/dokument");
  const pages = await documentPages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.endsWith(".md") && !pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
