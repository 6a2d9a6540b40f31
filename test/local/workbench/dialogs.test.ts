import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT_2020 } from "../../../src/partnership/example/names.ts";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, chosenInMenu, violations } from "./an-open-sheet.ts";

const SPACE = "\u00a0";
const ME = "samordnare@partnerskapet.example";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const dialogOf = (page: Page) => page.frameLocator("dialog iframe");

/** How far the page in the dialog can be scrolled. */
const scrollable = (dialog: FrameLocator) =>
  dialog.locator("html").evaluate((page) => page.scrollHeight - page.clientHeight);

describe("a dialog in the workbench", () => {
  it("is as high as what it holds, also once a preview is shown", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    const height = async () => (await page.locator("dialog.program").boundingBox())?.height ?? 0;
    await chosenInMenu(page, "Perioder och parter", "Godkänn arbetsplan…");
    const dialog = dialogOf(page);
    await dialog.getByRole("button", { name: "Genomför" }).waitFor();
    await expect.poll(() => scrollable(dialog)).toBe(0);
    const opened = await height();
    expect(opened).toBeLessThan(450);
    await dialog.getByLabel("Överenskommelse").selectOption({ index: 1 });
    await dialog.getByLabel("Möte").selectOption({ index: 1 });
    await dialog.getByRole("button", { name: "Förhandsgranska" }).click();
    await dialog.getByRole("status").getByText(/\.$/).waitFor();
    await expect.poll(height).toBeGreaterThan(opened);
    await expect.poll(() => scrollable(dialog)).toBe(0);
  });

  it("switches reminders on after a preview, tells whose they are, and sends a trial letter to Utkorg", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await chosenInMenu(page, "Påminnelser", "Påminnelser…");
    const dialog = dialogOf(page);
    const fact = (name: string) =>
      dialog
        .locator("dl > div", { has: page.locator(`dt:text-is("${name}")`) })
        .locator("dd")
        .textContent();
    await dialog.getByRole("button", { name: "Slå på påminnelser …" }).click();
    await dialog.getByText(`I dag har 20${SPACE}personer något att påminnas om.`).waitFor();
    expect(await fact("Påminnelser")).toBe("Avstängda");
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Slå på nu" }).click();
    await dialog.getByRole("status").getByText("Påminnelserna är påslagna").waitFor();
    expect(await fact("Påminnelser")).toBe("Påslagna");
    expect(await fact("Den dagliga körningen hör till")).toBe(`${ME}, sedan den 1 september 2020`);

    await dialog.locator("summary", { hasText: "Skicka provbrev till mig" }).click();
    const trial = dialog.getByRole("group").filter({ hasText: "Skicka provbrev till mig" });
    await trial.getByLabel("Person").selectOption("Tjänsteperson Gävle");
    await trial.getByRole("button", { name: "Skicka provbrev till mig" }).click();
    await dialog.getByRole("status").getByText(`Provbrevet är skickat till ${ME}.`).waitFor();
    await page.getByRole("button", { name: "Stäng Påminnelser" }).click();
    await page.getByRole("link", { name: "Utkorg", exact: true }).click();
    const letters = page.getByRole("main").getByRole("listitem").getByRole("link");
    expect(await letters.count()).toBe(1);
    await letters.click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/prov/i);
    expect(await page.getByRole("main").textContent()).toContain(ME);
  });

  it("leads from a draft to its approval, with the draft chosen", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await chosenInMenu(page, "Dokument", "Skapa dokument…");
    const dialog = dialogOf(page);
    await dialog.getByLabel("Dokument", { exact: true }).selectOption("D2");
    await dialog.getByLabel("Överenskommelse").selectOption(AGREEMENT_2020);
    await dialog.getByRole("button", { name: "Skapa utkast" }).click();
    await dialog.getByRole("button", { name: "Godkänn dokument …" }).click();
    await page.getByRole("button", { name: "Stäng Godkänn dokument" }).waitFor();
    await dialog.getByRole("button", { name: "Kör" }).click();
    await dialog.getByRole("status").getByText("Dokumentet är godkänt: Arbetsplan").waitFor();
    await dialog.getByRole("button", { name: "Skicka dokument …" }).click();
    await page.getByRole("button", { name: "Stäng Skicka dokument" }).waitFor();
    await dialog.getByRole("button", { name: "Förhandsgranska" }).click();
    await dialog.getByRole("status").getByText("Inget är skickat ännu.").waitFor();
  });
});
