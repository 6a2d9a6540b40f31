import type { Page } from "../page.ts";

/** The choices that hold for the whole workbook. */
export const settingsPage: Page = {
  id: "settings",
  label: "Inställningar",
  title: "Inställningar",
  menu: "top",
  commands: [],
  after: "undoLastRun",
  shows: "modal",
};
