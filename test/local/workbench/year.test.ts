import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { AGREEMENT_2020 } from "../../../src/partnership/example/names.ts";
import { changed } from "../../bundle/a-changed-template.ts";
import { cellsPeopleSee } from "../../bundle/people-see.ts";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, chosenInMenu, goTo, here, saved, toMenuByKeyboard } from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const opened = (url: string) => anOpenSheet(browser, url);

async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await saved(page);
}

/** Every cell that people see in the data folder, by tab. */
function cells(data: string): Record<string, unknown[][]> {
  const state = dataFolder(data).read();
  if (state === undefined) throw new Error("There is no workbook in the folder.");
  return cellsPeopleSee({ state });
}

/** Chooses in the dialog *Skapa dokument*, which is open, and makes it. */
async function makeDocument(dialog: FrameLocator, kind: string, field: string, value: string): Promise<void> {
  await dialog.getByLabel("Dokument", { exact: true }).selectOption(kind);
  await dialog.getByLabel(field, { exact: true }).selectOption(value);
  await dialog.getByRole("status").getByText("kan skapas.").waitFor();
  await dialog.getByRole("button", { name: "Skapa utkast" }).click();
  await dialog.getByRole("status").getByText("skapades som utkast").waitFor();
}

/** A Word file as the browser saves it when its link is followed. */
async function openedFile(page: Page, click: () => Promise<void>): Promise<{ name: string; words: string }> {
  const download = page.waitForEvent("download");
  await click();
  const file = await download;
  const zip = new PizZip(readFileSync(await file.path()));
  const words = (zip.file("word/document.xml")?.asText() ?? "").replace(/<[^>]*>/g, " ");
  return { name: file.suggestedFilename(), words };
}

/** Whether something else lies over the middle of it. */
const covered = (page: Page, selector: string) =>
  page.locator(selector).evaluate((own) => {
    const { x, y, width, height } = own.getBoundingClientRect();
    return !own.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

const dialogOf = (page: Page) => page.frameLocator("dialog iframe");

describe("a year in the workbench", () => {
  it("makes a work plan and a summons, opens both, and lists them when the page is loaded anew", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    await chosenInMenu(page, "Dokument", "Skapa dokument…");
    const dialog = dialogOf(page);
    const link = dialog.getByRole("listitem").getByRole("link").first();
    await makeDocument(dialog, "D2", "Överenskommelse", AGREEMENT_2020);
    const plan = await openedFile(page, () => link.click());
    expect(plan.name).toBe("Arbetsplan 2020–2021.docx");
    expect(plan.words).toContain("Inledning");
    await makeDocument(dialog, "D5", "Möte", "Partnerskapsträff november 2020");
    const summons = await openedFile(page, () => link.click());
    expect(summons.name).toBe("Kallelse Partnerskapsträff november 2020.docx");
    expect(summons.words).toContain("17 november 2020");
    expect(await covered(page, "#rader button")).toBe(false);
    await page.getByRole("button", { name: "Stäng Skapa dokument" }).click();
    await reloaded(page);
    for (const [address, { name }] of [
      ["A2", plan],
      ["A3", summons],
    ] as const) {
      await goTo(page, "Dokument", address);
      expect(await here(page)).toContain(name.split(" ")[0]);
    }
    await page.getByRole("link", { name: "Dokument", exact: true }).click();
    for (const { name } of [plan, summons])
      expect(await page.getByRole("main").getByRole("link", { name }).count()).toBe(1);
  });

  it("takes a changed template on the page Mallar, and makes the next document with its wording", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    await chosenInMenu(page, "Dokument", "Mallar…");
    const dialog = dialogOf(page);
    await dialog.getByLabel("Dokument", { exact: true }).selectOption("D2");
    await dialog.getByLabel("Mall", { exact: true }).setInputFiles({
      name: "Vår arbetsplan.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(changed("D2", ["Inledning", "Så här vill vi arbeta"])),
    });
    await dialog.getByRole("button", { name: "Lägg in mall" }).click();
    await dialog.getByRole("status").getByText("Mallen för D2 Arbetsplan är inlagd").waitFor();
    await page.getByRole("button", { name: "Stäng Mallar" }).click();
    await reloaded(page);
    await chosenInMenu(page, "Dokument", "Mallar…");
    await dialog.getByRole("listitem").getByText("Vår arbetsplan.docx").waitFor();
    await page.getByRole("button", { name: "Stäng Mallar" }).click();
    await chosenInMenu(page, "Dokument", "Skapa dokument…");
    await makeDocument(dialog, "D2", "Överenskommelse", AGREEMENT_2020);
    const { words } = await openedFile(page, () =>
      dialog.getByRole("listitem").getByRole("link").first().click(),
    );
    expect(words).toContain("Så här vill vi arbeta");
    expect(words).not.toContain("Inledning");
  });

  it("registers a whole meeting by keyboard alone, and finds it in Närvaro when the page is loaded anew", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    // F6 leads out of the grid; letters and arrows lead through the menu.
    await toMenuByKeyboard(page);
    for (const key of ["ArrowDown", "p", "ArrowRight", "r", "r", "r"]) await page.keyboard.press(key);
    expect(await page.locator(":focus").textContent()).toBe("Registrera närvaro…");
    await page.keyboard.press("Enter");
    const sidebar = dialogOf(page);
    const places = sidebar.locator("td select");
    await sidebar.getByText(/^0 av \d+ ifyllda\.$/).waitFor();
    const meeting = await sidebar.getByLabel("Möte", { exact: true }).inputValue();
    const count = await places.count();
    expect(count).toBeGreaterThan(18);
    // The meeting that is likely meant, *Läs in på nytt*, the first place.
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab");
    const letters = ["n", "f", "a", "d"];
    let typed = 0;
    for (let row = 0; row < count / 2; row++) {
      for (const across of ["ArrowRight", "ArrowLeft"]) {
        await page.keyboard.press(letters[typed % 4] ?? "");
        typed += 1;
        await page.keyboard.press(across);
      }
      await page.keyboard.press("ArrowDown");
    }
    await sidebar.getByText(`${count} av ${count} ifyllda.`).waitFor();
    await expect.poll(() => sidebar.getByText("✓ Sparat").count()).toBe(count);
    expect(await covered(page, "#laget")).toBe(false);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    // From the grid, where one is again, F6 leads to the menu.
    await page.keyboard.press("F6");
    expect(await page.locator(":focus").textContent()).toBe("Partnerskapet");
    await reloaded(page);

    const [headings = [], ...rows] = cells(data).Närvaro ?? [];
    const column = headings.indexOf("Närvaro");
    const presences = rows.flatMap((row, at) =>
      row[0] === meeting
        ? [{ address: `${String.fromCharCode(65 + column)}${at + 2}`, presence: row[column] }]
        : [],
    );
    expect(presences).toHaveLength(count);
    const words = ["Anmält förhinder", "Digitalt", "Frånvarande", "Närvarande"];
    expect([...new Set(presences.map(({ presence }) => presence))].sort()).toEqual(words);
    for (const { address, presence } of [presences[0], presences.at(-1)].filter(
      (each) => each !== undefined,
    )) {
      await goTo(page, "Närvaro", address);
      expect(await here(page)).toBe(`Närvaro ${address}: ${presence}`);
    }
  });

  it("moves the day, shows tomorrow's letters, sends them to Utkorg, and keeps the day in the sheet", async () => {
    const { url, data } = await aWorkbench();
    const outbox = () => readdirSync(join(data, "outbox"));
    const page = await opened(url);
    const day = () => page.getByRole("link", { name: "Dagens datum", exact: true }).click();
    await day();
    await page.getByRole("button", { name: "Nästa dag: den 2 september 2020" }).click();
    await page.getByText("Vald dag: den 2 september 2020").waitFor();
    await page.getByRole("button", { name: "Visa vad som skulle skickas" }).click();
    const tomorrow = page.locator("details", { hasText: "Onsdagen den 2 september 2020" });
    const letters = tomorrow.locator("tbody tr");
    const planned = await letters.count();
    expect(planned).toBeGreaterThan(10);
    const subject = (await letters.first().locator("td").nth(1).textContent()) ?? "";
    expect(outbox()).toEqual([]);

    await day();
    await page.getByLabel("Skicka även om påminnelserna är avstängda").check();
    await page.getByRole("button", { name: "Gör dagens körning" }).click();
    await page.getByRole("heading", { name: "Dagens körning" }).waitFor();
    expect(outbox()).toHaveLength(planned);
    await page.getByRole("link", { name: "Utkorg", exact: true }).click();
    await page.reload();
    const sent = page.getByRole("main").getByRole("listitem").getByRole("link");
    expect(await sent.count()).toBe(planned);
    await sent.first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(subject);
    expect(await page.frameLocator("iframe").locator("body").textContent()).toContain("Hej");

    await page.getByRole("link", { name: "Kalkylark", exact: true }).click();
    await saved(page);
    await page.getByText("Vald dag: den 2 september 2020").waitFor();
    await goTo(page, "Utskick", "B2");
    expect(await here(page)).toContain("2020-09-02");
  });

  it("carries the partnership to a new period after a preview, and takes it back to the very state before", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    const before = cells(data);
    const title = "Överenskommelse om partnerskap 2022–2023";
    const [, ...agreements] = before.Överenskommelser ?? [];
    const address = `A${agreements.length + 2}`;
    await chosenInMenu(page, "Perioder och parter", "Ny period…");
    const dialog = dialogOf(page);
    const status = dialog.getByRole("status");
    await dialog.getByLabel("Förra överenskommelsen").selectOption(AGREEMENT_2020);
    await dialog.getByLabel("Första dag").fill("2022-01-01");
    await dialog.getByLabel("Sista dag").fill("2023-12-31");
    await dialog.getByRole("button", { name: "Förhandsgranska" }).click();
    await status.getByText("Inget är ändrat ännu.").waitFor();
    expect(await status.textContent()).toContain(title);
    expect(cells(data)).toEqual(before);
    await dialog.getByRole("button", { name: "Genomför" }).click();
    await status.getByText("Ny period: klart.").waitFor();
    await page.getByRole("button", { name: "Stäng Ny period" }).click();
    await goTo(page, "Överenskommelser", address);
    expect(await here(page)).toBe(`Överenskommelser ${address}: ${title}`);
    await reloaded(page);
    await goTo(page, "Överenskommelser", address);
    expect(await here(page)).toBe(`Överenskommelser ${address}: ${title}`);

    await chosenInMenu(page, "Ångra senaste körning…");
    await dialog.getByRole("button", { name: "Genomför" }).click();
    await status.getByText("återställdes").waitFor();
    await page.getByRole("button", { name: "Stäng Ångra senaste körning" }).click();
    await page
      .locator("#har", { hasText: `Överenskommelser ${address}: tom` })
      .waitFor({ state: "attached" });
    await reloaded(page);
    expect(cells(data)).toEqual(before);
  });
});
