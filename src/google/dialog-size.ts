const WIDTH = 640;

/** As low as a dialog is; the page makes it higher where it holds more (`ui/in-dialog.ts`). */
const HEIGHT = 260;

/** The page at the size that a dialog is opened with. */
export function atDialogSize(page: GoogleAppsScript.HTML.HtmlOutput): GoogleAppsScript.HTML.HtmlOutput {
  return page.setWidth(WIDTH).setHeight(HEIGHT);
}
