import type { DocumentKind } from "../../src/partnership/documents/document.ts";

/** The name of a kind's page and picture, without ending: `d02-arbetsplan`. */
export function pageName({ id, title }: Pick<DocumentKind, "id" | "title">): string {
  return `d${id.slice(1).padStart(2, "0")}-${title.toLowerCase().replaceAll(" ", "-")}`;
}
