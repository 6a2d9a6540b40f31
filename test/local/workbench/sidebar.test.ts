import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, chosenInMenu, goTo, violations } from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const CANVAS = "#ark canvas[id^=univer-sheet-main]";
const way = (page: Page) =>
  page
    .frameLocator("dialog iframe")
    .getByRole("button", { name: /^Gå till / })
    .first();
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (found === null) throw new Error(`Nothing is seen of ${selector}.`);
  return { left: found.x, right: found.x + found.width };
};
/** Where the focus is: the grid, a sidebar's frame, or what a button says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    if (document.querySelector("#ark")?.contains(active)) return "kalkylark";
    return active?.tagName === "IFRAME" ? "sidofält" : active?.textContent;
  });

describe("a sidebar", () => {
  it("stands beside the grid, which gets narrower, and the cell that it leads to is seen", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url, 1100, 660);
    await goTo(page, "Översikt", "B4");
    const charts = page.getByRole("complementary", { name: "Diagram till Översikt" });
    await charts.getByRole("img").first().waitFor();
    await chosenInMenu(page, "Kontrollera arket…");
    await way(page).waitFor();
    expect(await charts.isVisible()).toBe(false);
    const sidebar = await box(page, "dialog.sidebar");
    expect(sidebar.right).toBe(1100);
    await expect.poll(async () => (await box(page, CANVAS)).right).toBe(sidebar.left);
    const toasts = await page.locator(".toasts").evaluate((place) => place.getBoundingClientRect().right);
    expect(toasts).toBeLessThan(sidebar.left);
    await way(page).click();
    await page.waitForFunction(() => document.querySelector("#har")?.textContent?.includes("Parter"));
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Stäng Kontroll" }).click();
    await expect.poll(async () => (await box(page, CANVAS)).right).toBe(1100);
    await goTo(page, "Översikt", "B4");
    await charts.waitFor();
  });

  it("lies over the grid where there is no room for both", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url, 860, 660);
    await goTo(page, "Möten", "A2");
    await chosenInMenu(page, "Kontrollera arket…");
    await way(page).waitFor();
    expect((await box(page, CANVAS)).right).toBe(860);
    expect((await box(page, "dialog.sidebar")).right).toBe(860);
  });

  it("takes the focus when it opens, is one of the places that F6 goes round, and gives it back to the grid", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await chosenInMenu(page, "Kontrollera arket…");
    await way(page).waitFor();
    await expect.poll(() => focused(page)).toBe("sidofält");
    for (const place of ["kalkylark", "Partnerskapet", "sidofält", "kalkylark"]) {
      await page.keyboard.press("F6");
      await expect.poll(() => focused(page)).toBe(place);
    }
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await expect.poll(() => focused(page)).toBe("sidofält");
    await page.keyboard.press("Escape");
    await page.locator("dialog.sidebar").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("kalkylark");
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await expect.poll(() => focused(page)).toBe("kalkylark");
  });
});

describe("the charts beside Översikt", () => {
  it.each([
    [1100, 660],
    [1280, 800],
    [1600, 900],
  ])(
    "leave room for the first three columns at %i × %i, with texts large enough to read",
    async (width, height) => {
      const { url } = await aWorkbench();
      const page = await anOpenSheet(browser, url, width, height);
      await goTo(page, "Översikt", "B4");
      const pictures = page.getByRole("complementary", { name: "Diagram till Översikt" }).getByRole("img");
      await pictures.first().waitFor();
      // Row numbers, the three columns and the bar for scrolling.
      await expect
        .poll(async () => (await box(page, CANVAS)).right)
        .toBeGreaterThanOrEqual(46 + 260 + 250 + 280 + 10);
      const sizes = await pictures.evaluateAll((all) =>
        (all as HTMLImageElement[]).map(({ src, width: shown, naturalWidth }) =>
          Math.min(
            ...[...decodeURIComponent(src).matchAll(/font-size="([\d.]+)"/g)].map(
              ([, size]) => (Number(size) * shown) / naturalWidth,
            ),
          ),
        ),
      );
      expect(Math.min(...sizes)).toBeGreaterThan(width < 1200 ? 8 : 10);
    },
  );
});
