import type { Page } from "../page.ts";

/** A document: for whom, what is lacking, and what came of it. */
export const makeDocumentPage: Page = {
  id: "makeDocument",
  label: "Skapa dokument",
  title: "Skapa dokument",
  menu: "documents",
  commands: ["makeDocument"],
  shows: "modeless",
};
