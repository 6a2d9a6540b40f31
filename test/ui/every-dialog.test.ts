import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { menu } from "../../src/app/menu.ts";
import { aHome, anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

const { items, submenus } = menu();
const dialogs = [...items, ...submenus.flatMap((submenu) => submenu.items)].map(
  ({ label, functionName }) => [label, functionName] as const,
);

/** The page that a menu item opens, once it has been told all that it asks for when it opens. */
async function settled(home: Home, functionName: string): Promise<Page> {
  let waitsFor = 0;
  const page = await openedPage(browser, home, functionName, {
    onCall: async () => {
      waitsFor += 1;
      return undefined;
    },
    onResult: () => {
      waitsFor -= 1;
    },
  });
  await page.locator("main :is(button, a, [role=status]:not(:empty))").first().waitFor();
  await expect.poll(() => waitsFor).toBe(0);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return page;
}

/** How many things on the page take the focus. */
const stops = (page: Page) =>
  page
    .locator("a[href], button:not([disabled]), input, select, textarea, summary, [tabindex='0']")
    .filter({ visible: true })
    .count();

describe.each([
  ["the example", () => anExampleHome()],
  ["an empty workbook", () => aHome()],
])("with %s", (_, home) => {
  it.each(dialogs)(
    "%s can be read and reached by everybody, also on a narrow screen",
    async (__, functionName) => {
      const page = await settled(home(), functionName);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(await tooNarrowFor(page)).toEqual([]);
      const reached = await tabOrder(page, await stops(page));
      expect(reached.filter((name) => name.trim() === "" || name.endsWith("(syns inte)"))).toEqual([]);
      await page.context().close();
    },
  );
});
