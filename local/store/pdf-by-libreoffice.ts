import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const TIME_LIMIT_MS = 120_000;

/** LibreOffice's name for a PDF that can be read out: with headings and heading rows marked, and shown under its title. */
export const ACCESSIBLE_PDF =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}';

/** The PDF of a Word file, or undefined where LibreOffice is not installed or cannot make one. */
export function pdfByLibreOffice(docx: Uint8Array): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), "partnerskap-pdf-"));
  try {
    writeFileSync(join(folder, "dokument.docx"), docx, { mode: 0o600 });
    // A profile of its own: LibreOffice refuses a second start on the profile that a user has open.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profil")).href}`;
    const options = [
      profile,
      "--headless",
      "--convert-to",
      ACCESSIBLE_PDF,
      "--outdir",
      folder,
      join(folder, "dokument.docx"),
    ];
    spawnSync("soffice", options, { timeout: TIME_LIMIT_MS, stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "dokument.pdf")));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
