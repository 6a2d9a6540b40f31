import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";

/** The page with the grid, ready to be typed in. */
export async function anOpenSheet(browser: Browser, url: string, width = 1280, height = 800): Promise<Page> {
  const context = await browser.newContext({
    locale: "sv-SE",
    acceptDownloads: true,
    viewport: { width, height },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (problem) => expect.unreachable(String(problem)));
  page.on("request", (request) => expect(request.url()).toMatch(/^(http:\/\/127\.0\.0\.1|data:|blob:)/));
  await page.goto(url);
  if (width > 700) await saved(page);
  return page;
}

/** Waits until all is stored. */
export const saved = (page: Page) => page.locator("#laget", { hasText: "Sparat" }).waitFor();
/** The cell that is marked and what it holds, as screen readers are told. */
export const here = (page: Page) => page.locator("#har").textContent();

/** Goes to a cell as a person can: by its tab, and by writing its address, again where the grid was just drawn anew. */
export async function goTo(page: Page, tab: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  const name = page.getByLabel("Cell som är markerad");
  const leads = async () => {
    await name.fill(address);
    await name.press("Enter");
    return here(page);
  };
  await expect.poll(leads, { timeout: 15_000, interval: 300 }).toContain(`${tab} ${address}:`);
}

/** Types into the marked cell and waits for the server. */
export async function type(page: Page, text: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes("/data/skriv"));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await answered;
  await saved(page);
}

/** A cell in the data folder; rows and columns are counted from 1. */
export function stored(data: string, tab: string, row: number, column: number): unknown {
  const sheet = dataFolder(data)
    .read()
    ?.sheets.find(({ name }) => name === tab);
  return sheet?.rows[row - 1]?.[column - 1] ?? null;
}

/** What a machine can find wrong with the page for people with disabilities. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Chooses in the program's menu with the mouse: a command, or a menu and a command in it. */
export async function chosenInMenu(page: Page, ...items: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Partnerskapet" }).click();
  for (const name of items) await page.getByRole("menuitem", { name, exact: true }).click();
}

/** Leaves the grid for the menu by keyboard; the grid may take the focus back while it opens, so it is pressed until it leads there. */
export async function toMenuByKeyboard(page: Page): Promise<void> {
  const leads = async () => {
    await page.keyboard.press("F6");
    return page.evaluate(() => document.activeElement?.textContent);
  };
  await expect.poll(leads).toBe("Partnerskapet");
}
