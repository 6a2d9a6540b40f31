import PizZip from "pizzip";

/** One block of a document's body, as a reader meets it. */
export type Block =
  | { readonly kind: "paragraph"; readonly style: string; readonly text: string }
  | { readonly kind: "table"; readonly headerRows: number; readonly rows: readonly (readonly string[])[] };

/** What stands for the rest of a cell that reaches down over several rows. */
const BELOW = "″";
const MARKS: Readonly<Record<string, string>> = {
  Title: "# ",
  Heading1: "## ",
  Heading2: "### ",
  Heading3: "#### ",
};

/** The whole document as text, for golden files: headers and footers first, headings marked, tables row by row. */
export function documentText(docx: Uint8Array): string {
  const edges = ["header1", "header2", "footer1"].map(
    (part) => `[${part}] ${paragraphText(partOf(docx, part))}`,
  );
  return `${[...edges, "", ...blocksOf(docx).flatMap(blockLines)].join("\n").trimEnd()}\n`;
}

/** The body's paragraphs and tables in order. */
export function blocksOf(docx: Uint8Array): readonly Block[] {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(partOf(docx, "document"))?.[1] ?? "";
  return (body.match(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map((xml) =>
    xml.startsWith("<w:tbl>") ? tableOf(xml) : paragraphOf(xml),
  );
}

/** One of the XML parts under `word/`. */
export function partOf(docx: Uint8Array, part: string): string {
  return new PizZip(docx).file(`word/${part}.xml`)?.asText() ?? "";
}

function paragraphOf(xml: string): Block {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? "";
  return { kind: "paragraph", style, text: paragraphText(xml) };
}

function tableOf(xml: string): Block {
  const rows = xml.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
  const cells = rows.map((row) => (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map(cellText));
  return {
    kind: "table",
    headerRows: rows.filter((row) => row.includes("<w:tblHeader/>")).length,
    rows: cells,
  };
}

function cellText(xml: string): string {
  if (/<w:vMerge( w:val="continue")?\/>/.test(xml)) return BELOW;
  return (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map(paragraphText).join("\n");
}

function paragraphText(xml: string): string {
  return xml
    .replace(/<wp:docPr [^>]*descr="([^"]*)"[^>]*>/g, "[bild: $1]")
    .replace(/<w:tabs>[\s\S]*?<\/w:tabs>/g, "")
    .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, "‹$1›")
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<w:br\/>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === "table")
    return [
      ...block.rows.map((row) => `| ${row.map((cell) => cell.replace(/\n/g, " / ")).join(" | ")} |`),
      "",
    ];
  if (block.style === "ListParagraph") return [`– ${block.text}`];
  return ["", `${MARKS[block.style] ?? ""}${block.text}`];
}
