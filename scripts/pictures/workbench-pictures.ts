import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openHome } from "../../local/home/home.ts";
import type { HomeOptions } from "../../local/home/operate.ts";
import { dataFolder } from "../../local/store/data-folder.ts";
import { filesIn } from "../../local/store/files-in.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { dialogPicture } from "./dialog-picture.ts";
import { done } from "./done.ts";
import { onWorkbench } from "./on-workbench.ts";
import { savePicture } from "./save-picture.ts";

/** The example's day on which `npm start` opens: every representative gets a letter. */
const DAY = "2020-09-01";

/** A day with findings of many kinds. */
const CHECKED_DAY = "2020-03-01";

const SHEET = { viewport: { width: 1200, height: 700 } };
const FORM = { width: 1000, height: 700 };
/** Wide enough for all columns, and made smaller. */
const TABLE = { viewport: { width: 1700, height: 700 }, deviceScaleFactor: 0.7 };
const LETTER = { width: 720, height: 600 };

/** Takes the pictures of the dialog and the workbench, all of one example workbook. */
export async function workbenchPictures(browser: Browser, program: HomeOptions["program"]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "partnerskap-bilder-"));
  const options: HomeOptions = { folder: dataFolder(work), program, today: DAY };
  try {
    const home = openHome(options);
    done(await home.run("setUp", { example: "2020-2021" }));
    done(await home.run("startReminders", {}));
    await dialogPicture(browser, options);
    for (const kind of ["D2", "D10"])
      done(await home.run("makeDocument", { kind, agreement: AGREEMENT_2020 }));
    done(await home.day());
    await onWorkbench(await browser.newPage(SHEET), options, tabsAndLetter);
    const checked = { ...options, today: CHECKED_DAY };
    done(await openHome(checked).run("checkSheet", {}));
    await onWorkbench(await browser.newPage(TABLE), checked, findings);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function tabsAndLetter(page: Page, options: HomeOptions): Promise<void> {
  await page.locator("#laget", { hasText: "Sparat" }).waitFor();
  await page.getByRole("tab", { name: "Möten", exact: true }).click();
  // The tab comes into view a moment after it is opened.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await savePicture(page, "arket");
  await page.setViewportSize(FORM);
  await page.goto(new URL("/kommandon", page.url()).href);
  await page.getByRole("link", { name: "Möten", exact: true }).click();
  await page.getByRole("link", { name: "Ändra rad 5", exact: true }).click();
  await savePicture(page, "rad");
  await page.setViewportSize(LETTER);
  const letter = encodeURIComponent(filesIn(options.folder.outbox)[0]?.name ?? "");
  await page.goto(new URL(`/brev/${letter}/innehall`, page.url()).href);
  await savePicture(page, "brev", true);
}

async function findings(page: Page): Promise<void> {
  await page.goto(new URL("/kommandon", page.url()).href);
  await page.getByRole("link", { name: "Kontroll", exact: true }).click();
  await savePicture(page, "kontroll");
}
