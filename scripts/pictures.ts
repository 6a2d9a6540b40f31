import { ensureBuilt, readProgram } from "../local/home/program.ts";
import { documentPictures } from "./pictures/document-pictures.ts";
import { openBrowser } from "./pictures/open-browser.ts";
import { walkPictures } from "./pictures/walk-pictures.ts";
import { workbenchPictures } from "./pictures/workbench-pictures.ts";

/** Takes the handbook's pictures, all of the example workbooks as the program shows them now. */
async function takePictures(): Promise<void> {
  await ensureBuilt("outdated", () => console.error("Bygger programmet …"));
  const program = readProgram();
  const browser = await openBrowser();
  try {
    await workbenchPictures(browser, program);
    await walkPictures(browser, program);
    await documentPictures(browser, program);
  } finally {
    await browser.close();
  }
}

await takePictures();
