import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FRAME_MARKERS, NEEDED_MARKERS } from "../src/partnership/documents/define-document.ts";
import type { DocumentKind, Markers } from "../src/partnership/documents/document.ts";
import { documentKinds } from "../src/partnership/documents/index.ts";
import { markerList } from "../src/partnership/documents/marker-list.ts";

/** The page for those who change a template: every marker of every document and what it holds. */
export function markersPage(): string {
  const needed = NEEDED_MARKERS.map((marker) => `\`{${marker}}\``).join(" och ");
  return [
    "# Mallarnas platshållare",
    "",
    "Den här sidan skapas av `npm run docs` ur dokumentens definitioner i `src/partnership/documents/`. Vad dokumenten innehåller",
    "står på [deras sidor](dokument/README.md).",
    "",
    "En platshållare skrivs `{namn}`. Det som står mellan `{#namn}` och `{/namn}` upprepas för varje rad i en lista, eller",
    "visas bara när något är sant eller ifyllt; det som står mellan `{^namn}` och `{/namn}` visas när listan är tom, texten är",
    "tom eller villkoret är falskt. I en lista finns också `{$more}`, som är sant när fler följer. I en tabell upprepas raden",
    `när listan börjar i dess första cell och slutar i dess sista. Varje mall måste ha ${needed}.`,
    "",
    "## Alla dokument",
    "",
    ...table(FRAME_MARKERS),
    ...documentKinds
      .filter(({ page }) => page === undefined)
      .flatMap(({ id, title, markers, charts }) => [
        "",
        `## ${id} ${title}`,
        "",
        ...table(markers),
        ...chartRows(charts),
      ]),
    "",
  ].join("\n");
}

function table(markers: Markers): readonly string[] {
  const rows = markerList(markers).map(
    ({ path, about }) => `| ${path.map((part) => `\`${part}\``).join(" ")} | ${about} |`,
  );
  return ["| Platshållare | Innehåll |", "| --- | --- |", ...rows];
}

/** Charts are no text: their place is held by a picture with the marker as its alternative text. */
function chartRows(charts: DocumentKind["charts"] = {}): readonly string[] {
  return Object.entries(charts).map(
    ([marker, about]) => `| en bild med alternativtexten \`{%${marker}}\` | diagram: ${about} |`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, "../docs/mallar.md"), markersPage());
}
