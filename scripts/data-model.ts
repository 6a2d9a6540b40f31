import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Column } from "../src/core/schema/column.ts";
import type { Sheet } from "../src/core/schema/sheet.ts";
import { settingDefinitions } from "../src/partnership/settings.ts";
import { sheetList, tabTitle } from "../src/partnership/sheets/index.ts";

const TYPES: Record<Column["kind"], string> = {
  name: "namn (unikt i fliken)",
  text: "text",
  longText: "lång text",
  lines: "rader",
  aliases: "flera namn, åtskilda av `;`",
  wholeNumber: "heltal",
  kronor: "kronor",
  year: "år",
  month: "månad",
  date: "datum",
  yesNo: "ja/nej",
  choice: "val",
  reference: "hänvisning",
  references: "flera hänvisningar, åtskilda av `;`",
  email: "e-postadress",
  link: "webbadress",
  code: "kod med inledande nollor",
};

/** The page that describes every tab and column, in Markdown, made from the definitions themselves. */
export function dataModelPage(): string {
  return [
    "# Datamodell",
    "",
    "Den här sidan skapas av `npm run docs` ur definitionerna i `src/partnership/sheets/`. Kolumnerna hittas på sin rubrik,",
    "var de än står. Flikar med id har dessutom en dold kolumn, `Id`, som programmet fyller i. Fliken Översikt står inte här: den har",
    "bara formler, som definieras i `src/partnership/overview/`.",
    "",
    ...sheetList.flatMap(tabSection),
    "## Inställningarna",
    "",
    "| Nyckel | Standardvärde | Betydelse |",
    "| --- | --- | --- |",
    ...Object.values(settingDefinitions).map(
      (setting) =>
        `| ${setting.name} | ${setting.print(setting.fallback as never)} | ${setting.description} |`,
    ),
    "",
  ].join("\n");
}

function tabSection(sheet: Sheet): string[] {
  const who = sheet.keeper === "program" ? " Programmet skriver i fliken." : "";
  return [
    `## ${sheet.title}`,
    "",
    `${sheet.about}${who} Id i kod och loggar: \`${sheet.id}\`.${sheet.stamped ? " Raderna har id." : ""}`,
    "",
    "| Rubrik | Typ | Måste fyllas i | Förklaring |",
    "| --- | --- | --- | --- |",
    ...Object.values(sheet.columns).map(
      (column) =>
        `| ${column.header} | ${typeOf(column)} | ${column.required ? "ja" : ""} | ${explanationOf(column)} |`,
    ),
    "",
  ];
}

function typeOf(column: Column): string {
  if (column.kind === "choice" && column.rule.kind === "list")
    return `val: ${column.rule.values.join(" / ")}`;
  if (column.rule.kind === "names-of") return `${TYPES[column.kind]} till ${tabTitle(column.rule.sheet)}`;
  return TYPES[column.kind];
}

function explanationOf({ help, formerly }: Column): string {
  const former = formerly.length > 0 ? `Hette tidigare ${formerly.join(", ")}.` : "";
  return [help, former]
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\|/g, "\\|");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(resolve(fileURLToPath(import.meta.url), "../.."), "docs", "datamodell.md");
  await writeFile(file, dataModelPage());
}
