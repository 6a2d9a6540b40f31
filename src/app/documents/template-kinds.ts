import type { DocumentKind } from "../../partnership/documents/document.ts";
import { documentKinds } from "../../partnership/documents/index.ts";
import { type Asked, askChoice } from "../asked.ts";

/** Kinds that have a template; the look of a page is the web site's. */
export const kindsWithTemplate = documentKinds.filter(({ page }) => page === undefined);

/** `D2 Arbetsplan` */
export function kindName({ id, title }: DocumentKind): string {
  return `${id} ${title}`;
}

const CHOSEN = askChoice(
  { name: "kind", label: "Dokument" },
  kindsWithTemplate.map((kind) => ({ value: kind.id, label: kindName(kind) })),
);

/** Which document's template. */
export const TEMPLATE_KIND: Asked<DocumentKind> = {
  parameter: CHOSEN.parameter,
  read(given, partnership) {
    const id = CHOSEN.read(given, partnership);
    return kindsWithTemplate.find((kind) => kind.id === id) as DocumentKind;
  },
};
