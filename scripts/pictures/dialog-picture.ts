import type { Browser } from "playwright-core";
import { type HomeOptions, operate } from "../../local/home/operate.ts";
import { makeDocumentPage } from "../../src/app/pages/make-document.ts";
import { pageFile } from "../../src/google/page-file.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { savePicture } from "./save-picture.ts";

/** The size that the program gives its dialogs in Google Sheets. */
const DIALOG = { viewport: { width: 640, height: 520 } };

/** Google's bridge as the dialog's page sees it; `answer` runs the function here. */
const BRIDGE = `window.google = { script: { run: (function runner(done, failed) {
  return new Proxy({}, { get: (_, name) =>
    name === "withSuccessHandler" ? (handler) => runner(handler, failed)
    : name === "withFailureHandler" ? (handler) => runner(done, handler)
    : (...given) => answer(name, given).then(done, failed) });
})(() => {}, () => {}) } };`;

/** Takes the picture of the dialog *Skapa dokument* as Google Sheets shows it, filled in and run. */
export async function dialogPicture(browser: Browser, options: HomeOptions): Promise<void> {
  const page = await browser.newPage(DIALOG);
  await page.exposeFunction("answer", (name: string, given: unknown[]) =>
    operate(options, options.folder.read, ({ runtime }) => {
      const { value, error } = runtime.call(name, given);
      if (error !== undefined) throw new Error(error.message);
      return value;
    }),
  );
  await page.addInitScript(BRIDGE);
  const html = options.program.files[`${pageFile(makeDocumentPage.id)}.html`] ?? "";
  await page.route("**/dialog", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("http://localhost/dialog");
  await page.getByLabel("Dokument").selectOption("D1");
  await page.getByLabel("Överenskommelse", { exact: true }).selectOption(AGREEMENT_2020);
  await page.getByLabel("Organisation").selectOption("Haninge");
  await page.getByRole("button", { name: "Skapa utkast" }).click();
  await page.getByRole("heading", { name: "Dokument", exact: true }).waitFor();
  await savePicture(page, "dialog", true);
  await page.close();
}
