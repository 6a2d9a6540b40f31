import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FRAME_MARKERS, NEEDED_MARKERS } from "../src/partnership/documents/define-document.ts";
import type { Markers } from "../src/partnership/documents/document.ts";
import { documentKinds } from "../src/partnership/documents/index.ts";

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
      .flatMap(({ id, title, markers }) => ["", `## ${id} ${title}`, "", ...table(markers)]),
    "",
  ].join("\n");
}

function table(markers: Markers): readonly string[] {
  return ["| Platshållare | Innehåll |", "| --- | --- |", ...rows(markers, "")];
}

/** A row for each marker; those within a list stand below it, after its name. */
function rows(markers: Markers, list: string): readonly string[] {
  return Object.entries(markers).flatMap(([marker, meaning]) => {
    if (typeof meaning === "string") return [`| ${list}\`{${marker}}\` | ${meaning} |`];
    const within = `${list}\`{#${marker}}\` `;
    return [`| ${list}\`{#${marker}}…{/${marker}}\` | ${meaning.about} |`, ...rows(meaning.within, within)];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, "../docs/mallar.md"), markersPage());
}
