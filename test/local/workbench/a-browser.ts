import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const INSTALLED = ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** A Chromium: one that is installed, else the one that comes with the packages. */
export async function aBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  // Its own arguments run everything in one process, which ends with the first page that is closed.
  return playwright.launch({
    executablePath: installed ?? (await chromium.executablePath()),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}
