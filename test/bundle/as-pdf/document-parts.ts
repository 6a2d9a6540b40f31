import { type Block, blocksOf } from "../../partnership/documents/document-text.ts";
import type { StoredDocument } from "./every-document.ts";

/** What stands for the rest of a cell that reaches down over several rows. */
const BELOW = "″";

/** Every paragraph of a document's body, those of its tables' cells included. */
export function textsIn({ form, bytes }: StoredDocument): readonly string[] {
  if (form === "html") return elements(bytes, "p|h1|h2|h3|li");
  return blocksOf(bytes)
    .flatMap((block) => (block.kind === "table" ? block.rows.flat() : [block.text]))
    .flatMap((text) => text.split("\n"))
    .filter((text) => text !== BELOW && !text.startsWith("[bild: "));
}

/** What must not stand last on a page: headings, and the heading rows of tables. */
export function headingsIn({ form, bytes }: StoredDocument): readonly string[] {
  if (form === "html") return elements(bytes, "h1|h2|h3");
  return blocksOf(bytes)
    .map(headingOf)
    .filter((text) => text !== "");
}

function headingOf(block: Block): string {
  if (block.kind === "table") return (block.rows[0] ?? []).join("");
  return /^Heading\d$/.test(block.style) ? block.text : "";
}

function elements(bytes: Uint8Array, names: string): readonly string[] {
  const page = Buffer.from(bytes).toString("utf8");
  return Array.from(page.matchAll(new RegExp(`<(${names})>([\\s\\S]*?)</\\1>`, "g")), ([, , content = ""]) =>
    content
      .replace(/<[^>]*>/g, "")
      .replace(/&#x2F;/g, "/")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, "&"),
  );
}
