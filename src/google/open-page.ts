import { pages } from "../app/pages/index.ts";
import { AppError } from "../core/error.ts";
import { atDialogSize } from "./dialog-size.ts";
import { pageFile } from "./page-file.ts";

/** Opens a page beside the sheet, in Google's own 300 pixels, or over it. The page itself asks for what it shows. @throws {AppError} `unknown-command` */
export function openPage(id: string): void {
  const page = pages.find((candidate) => candidate.id === id);
  if (page === undefined) throw new AppError("unknown-command", { command: id });
  const output = HtmlService.createHtmlOutputFromFile(pageFile(id)).setTitle(page.title);
  const ui = SpreadsheetApp.getUi();
  if (page.shows === "sidebar") ui.showSidebar(output);
  else if (page.shows === "modal") ui.showModalDialog(atDialogSize(output), page.title);
  else ui.showModelessDialog(atDialogSize(output), page.title);
}
