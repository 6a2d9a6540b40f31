import type { Page } from "../page.ts";

/** Which template each document is made with, and all that can be done about it. */
export const templatesPage: Page = {
  id: "templates",
  label: "Mallar",
  title: "Mallar",
  menu: "documents",
  commands: ["getTemplate", "putTemplate", "resetTemplate"],
  shows: "modal",
};
