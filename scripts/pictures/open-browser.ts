import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { FONTS } from "./fonts.ts";

/** The Chromium that takes the pictures; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    // With all pages in one process, closing one of them ends the browser.
    args: chromium.args.filter((argument) => argument !== "--single-process"),
    env: { ...process.env, ...FONTS },
  });
}
