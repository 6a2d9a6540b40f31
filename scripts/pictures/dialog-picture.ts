import type { Browser } from "playwright-core";
import type { Home } from "../../local/home/home.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { done } from "./done.ts";
import { savePicture } from "./save-picture.ts";

/** The size that the program gives its dialogs in Google Sheets. */
const DIALOG = { viewport: { width: 640, height: 520 } };

/** Google's bridge as the dialog's page sees it; `answer` runs the command here. */
const BRIDGE = `window.google = { script: { run: {
  withSuccessHandler(done) { this.done = done; return this; },
  withFailureHandler() { return this; },
  runCommand(id, parameters) { answer(id, parameters).then(this.done); },
} } };`;

/** Takes the picture of the dialog that Google Sheets shows, filled in and run. @param html The dialog's page. */
export async function dialogPicture(browser: Browser, home: Home, html: string): Promise<void> {
  const command = home.commands().find(({ id }) => id === "makeDocument");
  const page = await browser.newPage(DIALOG);
  await page.exposeFunction("answer", (id: string, parameters: Record<string, string>) =>
    home.run(id, parameters).then(done),
  );
  await page.addInitScript(BRIDGE);
  await page.route("**/dialog", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: html.replace("__COMMAND__", () => JSON.stringify(command).replace(/</g, "\\u003c")),
    }),
  );
  await page.goto("http://localhost/dialog");
  await page.getByLabel("Dokument").selectOption("D1");
  await page.getByLabel("Överenskommelse", { exact: true }).selectOption(AGREEMENT_2020);
  await page.getByLabel("Organisation").selectOption("Haninge");
  await page.getByRole("button").click();
  await page.getByRole("heading", { name: "Dokument", exact: true }).waitFor();
  await savePicture(page, "dialog", true);
  await page.close();
}
