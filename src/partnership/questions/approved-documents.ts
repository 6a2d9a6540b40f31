import { type Partnership, rowsWith } from "../partnership.ts";

/** Whether a document of the kind about the thing has been made and approved. @param title The kind's title, e.g. `Slutrapport`. */
export function isApproved(partnership: Partnership, title: string, about: string): boolean {
  return rowsWith(partnership.documents, "about", about).some(
    ({ document, draft }) => document === title && !draft,
  );
}
