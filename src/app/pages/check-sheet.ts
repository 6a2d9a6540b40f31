import type { Page } from "../page.ts";

/** What should be put right, with a way to each cell. */
export const checkSheetPage: Page = {
  id: "checkSheet",
  label: "Kontrollera arket",
  title: "Kontroll",
  menu: "top",
  commands: ["checkSheet"],
  shows: "sidebar",
};
