import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FONTS } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/** About 800 points wide for an upright page: small letters are legible where a page on GitHub shows it as wide as its text. */
const DOTS_PER_INCH = 96;

/** LibreOffice makes a profile in some seconds, so all pictures of a run share one; runs beside each other cannot. */
const profile = mkdtempSync(join(tmpdir(), "partnerskap-kontorsprofil-"));
process.on("exit", () => rmSync(profile, { recursive: true, force: true }));

/** Draws a page of a Word document as LibreOffice sets it. @param picture The file to write. */
export function drawPageOfWord(document: string, page: number, picture: string): void {
  const work = mkdtempSync(join(tmpdir(), "partnerskap-sida-"));
  try {
    const [word, pdf] = [join(work, "dokument.docx"), join(work, "dokument.pdf")];
    copyFileSync(document, word);
    const installed = `-env:UserInstallation=file://${profile}`;
    tool("soffice", [installed, "--headless", "--convert-to", "pdf", "--outdir", work, word]);
    const only = ["-f", String(page), "-l", String(page), "-singlefile"];
    tool("pdftoppm", ["-r", String(DOTS_PER_INCH), ...only, pdf, join(work, "sida")]);
    writeFileSync(picture, indexedPng(readFileSync(join(work, "sida.ppm"))));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function tool(command: string, options: readonly string[]): void {
  const { status } = spawnSync(command, options, { stdio: "ignore", env: { ...process.env, ...FONTS } });
  if (status !== 0) throw new Error(`${command} is needed for the pictures of documents.`);
}
