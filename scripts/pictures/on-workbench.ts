import type { Page } from "playwright-core";
import type { HomeOptions } from "../../local/home/operate.ts";
import { ensurePageBuilt } from "../../local/workbench/built-page.ts";
import { openWorkbench } from "../../local/workbench/run-workbench.ts";

/** Opens the workbench on the page while pictures of it are taken. */
export async function onWorkbench(
  page: Page,
  options: HomeOptions,
  take: (page: Page, options: HomeOptions) => Promise<void>,
): Promise<void> {
  await ensurePageBuilt("outdated", () => console.error("Bygger kalkylarkets sida …"));
  const bench = await openWorkbench(options, 0);
  try {
    await page.goto(bench.url);
    await take(page, options);
  } finally {
    await page.close();
    await bench.close();
  }
}
