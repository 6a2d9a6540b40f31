import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ACCESSIBLE_PDF } from "../../../local/store/pdf-by-libreoffice.ts";
import { aBrowser } from "../../local/workbench/a-browser.ts";
import type { StoredDocument } from "./every-document.ts";

const TIME_LIMIT_MS = 100_000;
/** Where header and footer are in our templates, in points from the edges. */
const BODY = { top: 76, bottom: 66 };
const WHOLE = { top: 0, bottom: 0 };

/** What stands on one page. */
interface PrintedPage {
  /** Without header and footer, in the order it is read. */
  readonly text: string;
  readonly pictures: number;
}

/** A document as it comes out on paper. */
export interface Printed {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly pages: readonly PrintedPage[];
  /** All text, header and footer included. */
  readonly text: string;
}

/**
 * Prints documents: Word files all in one start of LibreOffice, pages for the web by a browser.
 *
 * @throws {Error} where LibreOffice or poppler is not installed, or a document cannot be printed.
 */
export async function pdfsOf(documents: readonly StoredDocument[]): Promise<ReadonlyMap<string, Printed>> {
  const folder = mkdtempSync(join(tmpdir(), "partnerskap-pdf-"));
  const fileOf = ({ id }: StoredDocument, ending: string) => join(folder, `${id}.${ending}`);
  try {
    const [pages, texts] = [documents.filter(isPage), documents.filter((one) => !isPage(one))];
    await printPages(pages.map((page) => ({ page, file: fileOf(page, "pdf") })));
    for (const text of texts) writeFileSync(fileOf(text, "docx"), text.bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profil")).href}`;
    const files = texts.map((text) => fileOf(text, "docx"));
    tool("soffice", [profile, "--headless", "--convert-to", ACCESSIBLE_PDF, "--outdir", folder, ...files]);
    return new Map(documents.map((one) => [one.id, printed(fileOf(one, "pdf"), isPage(one) ? WHOLE : BODY)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printPages(pages: readonly { readonly page: StoredDocument; readonly file: string }[]) {
  const browser = await aBrowser();
  try {
    for (const { page, file } of pages) {
      const shown = await browser.newPage();
      await shown.setContent(Buffer.from(page.bytes).toString("utf8"));
      await shown.pdf({ path: file, format: "A4", tagged: true });
    }
  } finally {
    await browser.close();
  }
}

function printed(file: string, { top, bottom }: typeof BODY): Printed {
  const about = tool("pdfinfo", [file]);
  const fact = (name: string) => new RegExp(`^${name}: +(.*)$`, "m").exec(about)?.[1] ?? "";
  const [width = 0, height = 0] = (fact("Page size").match(/[\d.]+/g) ?? []).map((points) =>
    Math.floor(Number(points)),
  );
  const area = ["-x", 0, "-y", top, "-W", width, "-H", height - top - bottom].map(String);
  const pictures = tool("pdfimages", ["-list", file]).split("\n").slice(2);
  const pages = tool("pdftotext", ["-raw", ...area, file, "-"])
    .split("\f")
    .slice(0, -1);
  return {
    title: fact("Title"),
    language: /\/Lang ?\(([^)]*)\)/.exec(readFileSync(file, "latin1"))?.[1] ?? "",
    isTagged: fact("Tagged") === "yes",
    pages: pages.map((text, place) => ({
      text,
      pictures: pictures.filter((line) => Number.parseInt(line, 10) === place + 1).length,
    })),
    text: tool("pdftotext", ["-layout", file, "-"]),
  };
}

function isPage({ form }: StoredDocument): boolean {
  return form === "html";
}

/** What a program writes. @throws {Error} where it is not installed or fails. */
function tool(command: string, options: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, options, {
    encoding: "utf8",
    timeout: TIME_LIMIT_MS,
    maxBuffer: 100_000_000,
  });
  if (error !== undefined && "code" in error && error.code === "ENOENT")
    throw new Error(
      `${command} is not installed. This test prints every document: install libreoffice-writer and poppler-utils, as .ci/run does.`,
    );
  if (error !== undefined || status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}
