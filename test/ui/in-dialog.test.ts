import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { anExampleHome } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { askedHeights, openedPage } from "./opened-page.ts";

/** As the program opens its dialogs. */
const LOW = { height: 260, isFitted: true };

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

/** What the page holds, from its upper edge to its lower one. */
const contentHeight = (page: Page) =>
  page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

describe("a dialog's height", () => {
  it("holds every button of the dialog as soon as it is opened", async () => {
    const page = await openedPage(browser, anExampleHome(), "menuNewPeriod", LOW);
    await expect.poll(async () => (await askedHeights(page)).length).toBe(1);
    const [height = 0] = await askedHeights(page);
    expect(height - (await contentHeight(page))).toBe(2);
    expect(height).toBeGreaterThan(LOW.height);
  });

  it("stays as the dialog was opened where that is enough", async () => {
    const page = await openedPage(browser, anExampleHome(), "menuUndoLastRun", LOW);
    await page.getByRole("button", { name: "Genomför" }).waitFor();
    expect(await contentHeight(page)).toBeLessThan(LOW.height);
    expect(await askedHeights(page)).toEqual([]);
  });

  it("grows with what a preview shows, and does not shrink again under the hand", async () => {
    const page = await openedPage(browser, anExampleHome({ today: "2021-10-01" }), "menuNewPeriod", LOW);
    const height = () => page.viewportSize()?.height ?? 0;
    await expect.poll(height).toBeGreaterThan(LOW.height);
    const opened = height();
    await page.getByLabel("Förra överenskommelsen").selectOption(AGREEMENT_2020);
    await page.getByLabel("Första dag").fill("2022-01-01");
    await page.getByLabel("Sista dag").fill("2023-12-31");
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    await page.getByRole("status").getByText("Inget är ändrat ännu.").waitFor();
    await expect.poll(height).toBeGreaterThan(opened);
    const grown = height();
    await page.getByLabel("Sista dag").fill("i maj");
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    await page.getByRole("status").getByText("går inte att läsa").waitFor();
    expect(await contentHeight(page)).toBeLessThan(grown);
    // Whatever was to be asked for has been, once the page has been drawn again.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    expect(height()).toBe(grown);
  });

  it("is no more than a small screen has room for, however much there is to show", async () => {
    const page = await openedPage(browser, anExampleHome(), "menuAbout", LOW);
    await page.getByRole("table", { name: "Kort hjälp" }).waitFor();
    expect(await contentHeight(page)).toBeGreaterThan(768);
    await expect.poll(() => page.viewportSize()?.height).toBe(608);
  });

  it("is Google's own in a sidebar", async () => {
    const page = await openedPage(browser, anExampleHome(), "menuCheckSheet", LOW);
    await page.getByRole("heading", { name: /^Varning/ }).waitFor();
    expect(await contentHeight(page)).toBeGreaterThan(LOW.height);
    expect(await askedHeights(page)).toEqual([]);
  });

  it("leaves the title to the frame around the page, and says it only to who cannot see it", async () => {
    const page = await openedPage(browser, anExampleHome(), "menuAdoptPlan");
    const heading = page.getByRole("heading", { level: 1, name: "Godkänn arbetsplan" });
    const { width = 0, height = 0 } = (await heading.boundingBox()) ?? {};
    expect([width, height]).toEqual([1, 1]);
  });
});
