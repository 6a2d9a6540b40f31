import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, chosenInMenu, goTo, here, saved, stored, violations } from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** Lets the server's answers wait, as when something long is done before them. */
async function slow(page: Page, path: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${path}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const standing = (page: Page) => page.locator("#laget");

describe("the line that tells how things stand", () => {
  it("says that something long goes on, while one can go on typing, and then that all is saved", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    const release = await slow(page, "/data/meny");
    await goTo(page, "Möten", "A3");
    await chosenInMenu(page, "Kontrollera arket…");
    expect(await standing(page).textContent()).toMatch(/^Arbetar …/);
    await expect
      .poll(() => standing(page).textContent(), { timeout: 3_000 })
      .toBe("Arbetar … Det kan ta en stund.");
    expect(await standing(page).evaluate((line) => getComputedStyle(line, "::before").animationName)).toBe(
      "turn",
    );
    expect(await violations(page)).toEqual([]);
    await goTo(page, "Möten", "A3");
    await page.keyboard.type("Under tiden");
    await page.keyboard.press("Enter");
    expect(await standing(page).textContent()).toBe("Arbetar … Det kan ta en stund.");
    release();
    await saved(page);
    expect(stored(data, "Möten", 3, 1)).toBe("Under tiden");
    await goTo(page, "Möten", "A3");
    expect(await here(page)).toMatch(/^Möten A3: Under tiden/);
  });

  it("says that Översikt is worked out until it is", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await goTo(page, "Möten", "A3");
    await expect.poll(() => standing(page).textContent()).toBe("Sparat");
    const release = await slow(page, "/data/oversikt");
    await page.keyboard.type("Ett annat namn");
    await page.keyboard.press("Enter");
    await saved(page);
    await goTo(page, "Översikt", "B4");
    await expect.poll(() => standing(page).textContent()).toBe("Sparat. Räknar …");
    release();
    await expect.poll(() => standing(page).textContent(), { timeout: 5_000 }).toBe("Sparat");
  });
});
