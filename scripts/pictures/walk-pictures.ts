import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openHome } from "../../local/home/home.ts";
import type { HomeOptions } from "../../local/home/operate.ts";
import { dataFolder } from "../../local/store/data-folder.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { done } from "./done.ts";
import { onWorkbench } from "./on-workbench.ts";
import { savePicture } from "./save-picture.ts";

/** A day on which the example's agreement soon ends, and a meeting has just been held. */
const DAY = "2021-12-01";

/** The latest meeting that has been held, and a day on which it was still to come. */
const MEETING = "Partnerskapsträff november 2021";
const SUMMONS_DAY = "2021-10-12";

const SHEET = { viewport: { width: 1100, height: 660 } };

/** Takes the pictures of the walk through a year, from an empty sheet to the year's end. */
export async function walkPictures(browser: Browser, program: HomeOptions["program"]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "partnerskap-ett-år-"));
  const options: HomeOptions = { folder: dataFolder(work), program, today: DAY };
  try {
    const empty = { ...options, folder: dataFolder(join(work, "tomt")) };
    await onWorkbench(await browser.newPage(SHEET), empty, emptySheet);
    done(await openHome(options).run("setUp", { example: "held-year" }));
    await onWorkbench(await browser.newPage(SHEET), { ...options, today: SUMMONS_DAY }, summons);
    await onWorkbench(await browser.newPage(SHEET), options, year);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function emptySheet(page: Page): Promise<void> {
  await saved(page);
  const start = await chosen(page, "Lägg upp arket…");
  await start.getByLabel("Exempel").selectOption("none");
  await start.getByRole("button", { name: "Kör" }).click();
  await start.getByRole("heading", { name: "Nästa steg" }).evaluate((steps) => steps.scrollIntoView());
  await pictured(page, "år-lägg-upp");
}

async function year(page: Page): Promise<void> {
  await saved(page);
  await pictured(page, "år-översikt");

  const findings = await chosen(page, "Kontrollera arket…");
  await findings
    .getByRole("button", { name: /^Gå till/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "Parter", exact: true, selected: true }).waitFor();
  await findings.getByRole("button", { name: "Kontrollera igen" }).scrollIntoViewIfNeeded();
  await pictured(page, "år-kontroll");

  const period = await chosen(page, "Perioder och parter", "Ny period…");
  await period.getByLabel("Förra överenskommelsen").selectOption(AGREEMENT_2020);
  await period.getByLabel("Första dag").fill("2022-01-01");
  await period.getByLabel("Sista dag").fill("2023-12-31");
  await period.getByRole("button", { name: "Förhandsgranska" }).click();
  await period.getByRole("button", { name: "Genomför" }).waitFor();
  await pictured(page, "år-ny-period");

  const reminders = await chosen(page, "Påminnelser", "Påminnelser…");
  await reminders.getByText("Förhandsgranska påminnelser", { exact: true }).click();
  await reminders.getByLabel("Mottagare").evaluate((choice) => choice.scrollIntoView());
  await pictured(page, "år-påminnelser");

  await atTab(page, "Närvaro");
  const attendance = await chosen(page, "Perioder och parter", "Registrera närvaro…");
  await attendance.getByRole("table").waitFor();
  await pictured(page, "år-närvaro");
}

async function summons(page: Page): Promise<void> {
  await saved(page);
  await atTab(page, "Möten");
  const documents = await chosen(page, "Dokument", "Skapa dokument…");
  await documents.getByLabel("Dokument", { exact: true }).selectOption("D5");
  await documents.getByLabel("Möte", { exact: true }).selectOption(MEETING);
  await documents.getByText("kan skapas").waitFor();
  await pictured(page, "år-kallelse");
}

const saved = (page: Page) => page.locator("#laget", { hasText: "Sparat" }).waitFor();

/** Chooses in the menu as a person does. @returns What the opened dialog or sidebar shows. */
async function chosen(page: Page, ...path: readonly string[]): Promise<FrameLocator> {
  await page.getByRole("button", { name: "Partnerskapet", exact: true }).click();
  for (const name of path) await page.getByRole("menuitem", { name, exact: true }).click();
  const frame = page.frameLocator("dialog.program iframe");
  await frame.locator("button").first().waitFor();
  return frame;
}

async function atTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Takes the picture and closes what is open. The grid comes to rest a moment after the rest. */
async function pictured(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await savePicture(page, name);
  const close = page.locator("dialog.program button.close");
  if (await close.isVisible()) await close.click();
}
