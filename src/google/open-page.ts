import { pages } from "../app/pages/index.ts";
import { AppError } from "../core/error.ts";
import { pageFile } from "./page-file.ts";

/** Of a dialog; a sidebar's is always Google's own 300 pixels. */
const WIDTH = 640;
const HEIGHT = 520;

/** Opens a page beside the sheet or over it. The page itself asks for what it shows. @throws {AppError} `unknown-command` */
export function openPage(id: string): void {
  const page = pages.find((candidate) => candidate.id === id);
  if (page === undefined) throw new AppError("unknown-command", { command: id });
  const output = HtmlService.createHtmlOutputFromFile(pageFile(id)).setTitle(page.title);
  const ui = SpreadsheetApp.getUi();
  if (page.shows === "sidebar") ui.showSidebar(output);
  else if (page.shows === "modal") ui.showModalDialog(output.setWidth(WIDTH).setHeight(HEIGHT), page.title);
  else ui.showModelessDialog(output.setWidth(WIDTH).setHeight(HEIGHT), page.title);
}
