import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { type Home, openHome } from "../local/home/home.ts";
import type { HomeOptions } from "../local/home/operate.ts";
import { ensureBuilt, readProgram } from "../local/home/program.ts";
import type { Told } from "../local/home/told.ts";
import { dataFolder } from "../local/store/data-folder.ts";
import { filesIn } from "../local/store/files-in.ts";
import { ensurePageBuilt } from "../local/workbench/built-page.ts";
import { openWorkbench } from "../local/workbench/run-workbench.ts";
import { AGREEMENT_2020 } from "../src/partnership/example/names.ts";

const FOLDER = join(resolve(fileURLToPath(import.meta.url), "../.."), "docs", "bilder");

/** The example's day on which `npm start` opens: every representative gets a letter. */
const DAY = "2020-09-01";

/** What a page on GitHub loads without a wait. */
const MOST_BYTES = 150_000;

/** A day with findings of many kinds. */
const CHECKED_DAY = "2020-03-01";

const WORKBENCH = { viewport: { width: 1000, height: 700 } };
/** Wide enough for all columns, and made smaller. */
const TABLE = { viewport: { width: 1700, height: 700 }, deviceScaleFactor: 0.7 };
/** The size that the program gives its dialogs in Google Sheets. */
const DIALOG = { viewport: { width: 640, height: 520 } };
const LETTER = { width: 720, height: 600 };

/** Google's bridge as the dialog's page sees it; `answer` runs the command here. */
const BRIDGE = `window.google = { script: { run: {
  withSuccessHandler(done) { this.done = done; return this; },
  withFailureHandler() { return this; },
  runCommand(id, parameters) { answer(id, parameters).then(this.done); },
} } };`;

/** Takes the pictures of the handbook, all of the example workbook as the program shows it now. */
async function takePictures(): Promise<void> {
  await ensureBuilt("outdated", () => console.error("Bygger programmet …"));
  const work = mkdtempSync(join(tmpdir(), "partnerskap-bilder-"));
  const options: HomeOptions = { folder: dataFolder(work), program: readProgram(), today: DAY };
  const browser = await playwright.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    // With all pages in one process, closing one of them ends the browser.
    args: chromium.args.filter((argument) => argument !== "--single-process"),
  });
  try {
    const home = openHome(options);
    done(await home.run("setUp", { example: "2020-2021" }));
    done(await home.run("startReminders", {}));
    await dialogPicture(browser, home, options.program.files["Command.html"] ?? "");
    documentPicture(work, done(await home.run("makeDocument", { kind: "D2", agreement: AGREEMENT_2020 })));
    done(await home.run("makeDocument", { kind: "D10", agreement: AGREEMENT_2020 }));
    done(await home.day());
    await onWorkbench(await browser.newPage(WORKBENCH), options, workbenchPictures);
    const checked = { ...options, today: CHECKED_DAY };
    done(await openHome(checked).run("checkSheet", {}));
    await onWorkbench(await browser.newPage(TABLE), checked, findingsPicture);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function workbenchPictures(page: Page, options: HomeOptions): Promise<void> {
  await page.locator("#laget", { hasText: "Sparat" }).waitFor();
  await page.getByRole("tab", { name: "Möten", exact: true }).click();
  // The tab comes into view a moment after it is opened.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await picture(page, "arket");
  await page.goto(new URL("/kommandon", page.url()).href);
  await page.getByRole("link", { name: "Möten", exact: true }).click();
  await page.getByRole("link", { name: "Ändra rad 5", exact: true }).click();
  await picture(page, "rad");
  await page.setViewportSize(LETTER);
  const letter = encodeURIComponent(filesIn(options.folder.outbox)[0]?.name ?? "");
  await page.goto(new URL(`/brev/${letter}/innehall`, page.url()).href);
  await picture(page, "brev", true);
}

async function findingsPicture(page: Page): Promise<void> {
  await page.goto(new URL("/kommandon", page.url()).href);
  await page.getByRole("link", { name: "Kontroll", exact: true }).click();
  await picture(page, "kontroll");
}

/** Opens the workbench on the page while pictures of it are taken. */
async function onWorkbench(
  page: Page,
  options: HomeOptions,
  take: (page: Page, options: HomeOptions) => Promise<void>,
): Promise<void> {
  await ensurePageBuilt("outdated", () => console.error("Bygger kalkylarkets sida …"));
  const bench = await openWorkbench(options, 0);
  try {
    await page.goto(bench.url);
    await take(page, options);
  } finally {
    await page.close();
    await bench.close();
  }
}

/** The dialog that Google Sheets shows, filled in and run. */
async function dialogPicture(browser: Browser, home: Home, html: string): Promise<void> {
  const command = home.commands().find(({ id }) => id === "makeDocument");
  const page = await browser.newPage(DIALOG);
  await page.exposeFunction("answer", (id: string, parameters: Record<string, string>) =>
    home.run(id, parameters).then(done),
  );
  await page.addInitScript(BRIDGE);
  await page.route("**/dialog", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: html.replace("__COMMAND__", () => JSON.stringify(command).replace(/</g, "\\u003c")),
    }),
  );
  await page.goto("http://localhost/dialog");
  await page.getByLabel("Dokument").selectOption("D1");
  await page.getByLabel("Överenskommelse", { exact: true }).selectOption(AGREEMENT_2020);
  await page.getByLabel("Organisation").selectOption("Haninge");
  await page.getByRole("button").click();
  await page.getByRole("heading", { name: "Dokument", exact: true }).waitFor();
  await picture(page, "dialog", true);
  await page.close();
}

/** The first page of a document, as LibreOffice sets it. */
function documentPicture(work: string, { documents }: Told): void {
  const [word, pdf] = [join(work, "dokument.docx"), join(work, "dokument.pdf")];
  copyFileSync(documents[0]?.file ?? "", word);
  const profile = `-env:UserInstallation=file://${join(work, "profil")}`;
  tool("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", work, word]);
  tool("pdftoppm", ["-png", "-r", "80", "-singlefile", pdf, join(FOLDER, "arbetsplan")]);
  small("arbetsplan");
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
  small(name);
}

/** @throws {Error} where a picture has grown too large for a page. */
function small(name: string): void {
  const { size } = statSync(join(FOLDER, `${name}.png`));
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
}

function tool(command: string, options: readonly string[]): void {
  const { status } = spawnSync(command, options, { stdio: "ignore" });
  if (status !== 0) throw new Error(`${command} is needed for the pictures of documents.`);
}

/** @throws {Error} where the program refused: then there is nothing to show. */
function done(told: Told): Told {
  if (!told.ok) throw new Error(told.said);
  return told;
}

await takePictures();
