import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, goTo, here, saved } from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** Lets only one kind of meetings through, by the arrow at the heading. */
async function onlyGatherings(page: Page): Promise<void> {
  await goTo(page, "Möten", "C2");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const box = await page.locator("#ark canvas[id^=univer-sheet-main]").boundingBox();
  // To the right of the row numbers and the first two columns, at the right end of the third.
  await page.mouse.click((box?.x ?? 0) + 46 + 280 + 300 + 141, (box?.y ?? 0) + 20 + 9, { delay: 100 });
  const panel = page.locator("[data-u-comp='sheets-filter-panel']").first();
  await panel.getByText("Partnerskapsträff").hover();
  await panel.getByText("Bara den").first().click();
  await panel.getByRole("button", { name: "OK" }).click();
}

/** The cells that the arrow leads to from the heading down, which are those that are not hidden. */
async function seenBelowHeading(page: Page, count: number): Promise<string[]> {
  const seen: string[] = [];
  const toHeading = async () => {
    await page.getByLabel("Cell som är markerad").fill("C1");
    await page.keyboard.press("Enter");
    return here(page);
  };
  await expect.poll(toHeading).toMatch(/^Möten C1: Typ/);
  for (let step = 0; step < count; step++) {
    const before = await here(page);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => here(page)).not.toBe(before);
    seen.push(((await here(page)) ?? "").replace("Möten ", ""));
  }
  return seen;
}

async function rowAct(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Rader", exact: true }).click();
  const answered = page.waitForResponse((response) => response.url().includes("/data/rader"));
  await page.getByRole("menuitem", { name: item }).click();
  await answered;
  await saved(page);
}

describe("a filter in the browser", () => {
  it("stands when the sheet is loaded anew, with a new row in sight and the others hidden as before", async () => {
    const { url } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await onlyGatherings(page);
    expect(await seenBelowHeading(page, 2)).toEqual(["C3: Partnerskapsträff", "C5: Partnerskapsträff"]);
    await goTo(page, "Möten", "C5");
    await rowAct(page, "Infoga rader ovanför");
    expect(await here(page)).toBe("Möten C5: tom");
    expect(await seenBelowHeading(page, 4)).toEqual([
      "C3: Partnerskapsträff",
      "C5: tom",
      "C6: Partnerskapsträff",
      "C8: Partnerskapsträff",
    ]);
    await goTo(page, "Personer", "A1");
    await goTo(page, "Möten", "C3");
    await rowAct(page, "Ta bort markerade rader");
    expect(await seenBelowHeading(page, 2)).toEqual(["C4: tom", "C5: Partnerskapsträff"]);
    await goTo(page, "Möten", "A4");
    await rowAct(page, "Sortera efter kolumnen, Ö–A");
    expect(await seenBelowHeading(page, 2)).toEqual(["C6: Partnerskapsträff", "C7: Partnerskapsträff"]);
    const answered = page.waitForResponse((response) => response.url().includes("/data/rader/angra"));
    await page.keyboard.press("Control+z");
    await answered;
    await saved(page);
    expect(await seenBelowHeading(page, 2)).toEqual(["C4: tom", "C5: Partnerskapsträff"]);
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    expect(await seenBelowHeading(page, 1)).toEqual(["C2: Tjänstepersonsmöte"]);
  });
});
