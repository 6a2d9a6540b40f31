import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openHome } from "../../local/home/home.ts";
import type { HomeOptions } from "../../local/home/operate.ts";
import { dataFolder } from "../../local/store/data-folder.ts";
import type { DocumentKind } from "../../src/partnership/documents/document.ts";
import type { HandbookPicture } from "../../src/partnership/documents/handbook/handbook.ts";
import { documentKinds } from "../../src/partnership/documents/index.ts";
import { handbooks } from "../document-pages/handbooks.ts";
import { pageName } from "../document-pages/page-name.ts";
import { done } from "./done.ts";
import { drawPageOfWord } from "./page-of-word.ts";
import { DOCUMENT_PICTURES, requireSmall } from "./save-picture.ts";

/** A window of about the width that a page on GitHub has. */
const WEB_PAGE = { viewport: { width: 700, height: 700 } };

/** Takes a picture of each kind of document, as the handbook's page on it asks for. */
export async function documentPictures(browser: Browser, program: HomeOptions["program"]): Promise<void> {
  mkdirSync(DOCUMENT_PICTURES, { recursive: true });
  const written = await handbooks();
  for (const kind of documentKinds) {
    const picture = written.get(kind.id)?.picture;
    if (picture === undefined) throw new Error(`The folder of ${kind.id} has no handbook.ts.`);
    await documentPicture(browser, program, kind, picture);
  }
  const named = documentKinds.map((kind) => `${pageName(kind)}.png`);
  for (const old of readdirSync(DOCUMENT_PICTURES).filter((name) => !named.includes(name)))
    rmSync(join(DOCUMENT_PICTURES, old));
}

/** Each gets a workbook of its own, so that no document tells of the ones made before it. */
async function documentPicture(
  browser: Browser,
  program: HomeOptions["program"],
  kind: DocumentKind,
  { example, day, choices, page = 1 }: HandbookPicture,
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "partnerskap-dokument-"));
  const file = join(DOCUMENT_PICTURES, `${pageName(kind)}.png`);
  try {
    const home = openHome({ folder: dataFolder(work), program, today: day });
    done(await home.run("setUp", { example }));
    const given = kind.madeBy === undefined ? { kind: kind.id, ...choices } : choices;
    const { documents } = done(await home.run(kind.madeBy ?? "makeDocument", given));
    const document = documents[0]?.file ?? "";
    if (kind.page === undefined) drawPageOfWord(document, page, file);
    else await drawWebPage(browser, readFileSync(document, "utf8"), file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  requireSmall(file);
}

async function drawWebPage(browser: Browser, html: string, file: string): Promise<void> {
  const page = await browser.newPage(WEB_PAGE);
  await page.setContent(html);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
