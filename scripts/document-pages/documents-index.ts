import { ABOUT } from "../../src/app/documents/questions.ts";
import type { DocumentKind } from "../../src/partnership/documents/document.ts";
import type { Handbook } from "../../src/partnership/documents/handbook/handbook.ts";
import { markdownTable } from "./markdown-table.ts";
import { pageName } from "./page-name.ts";

/** The page that leads to the page of each document. */
export function documentsIndex(
  kinds: readonly DocumentKind[],
  handbooks: ReadonlyMap<string, Handbook>,
): string {
  return [
    "# Dokumenten",
    "",
    "En sida för varje dokument: vad det är till för, vad som måste vara ifyllt och vad som är värt att titta på innan det",
    "godkänns. Hur utkast, versioner och kopior fungerar, och hur dokument godkänns och skickas, står i",
    "[handboken](../handbok.md#skapa-dokument).",
    "",
    ...markdownTable(
      ["Dokument", "Till vad", "Görs för"],
      kinds.map((kind) => [
        `[${kind.id} ${kind.title}](${pageName(kind)}.md)`,
        handbooks.get(kind.id)?.brief ?? "",
        madeFor(kind),
      ]),
    ),
    "",
    "---",
    "",
    "Sidan skapas av `npm run docs` ur dokumentens definitioner.",
    "",
  ].join("\n");
}

/** `en överenskommelse, en organisation (eller alla)`. */
function madeFor({ madeBy, required, organisations }: DocumentKind): string {
  if (madeBy !== undefined) return "en person";
  return required
    .map((name) => {
      const one = `${name === "meeting" || name === "case" ? "ett" : "en"} ${ABOUT[name].parameter.label.toLowerCase()}`;
      return name === "organisation" && organisations !== undefined ? `${one} eller alla` : one;
    })
    .join(" och ");
}
