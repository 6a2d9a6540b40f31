import { capitalised, listed, quoted } from "../../src/messages/lists.ts";
import type { DocumentKind, DocumentRequest } from "../../src/partnership/documents/document.ts";
import type { Handbook } from "../../src/partnership/documents/handbook/handbook.ts";
import { examples } from "../../src/partnership/example/index.ts";
import { sheetList, tabTitle } from "../../src/partnership/sheets/index.ts";
import { examplePartnership } from "./example-partnership.ts";
import { howToMake } from "./how-to-make.ts";
import { markdownTable } from "./markdown-table.ts";
import { pageName } from "./page-name.ts";
import { whoGetsIt } from "./who-gets-it.ts";

/**
 * The handbook's page on a kind of document.
 *
 * @throws {Error} where what is written of the kind does not fit its definition.
 */
export function documentPage(kind: DocumentKind, handbook: Handbook): string {
  const { picture } = handbook;
  const partnership = examplePartnership(picture.example);
  const { year, ...choices } = picture.choices;
  const request: DocumentRequest = {
    today: picture.day,
    ...choices,
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const example = examples.find(({ id }) => id === picture.example)?.title;
  const view = kind.view(partnership, request);
  if (!view.ok && kind.madeBy === undefined) throw new Error(`${kind.id}: ${view.missing.join(" ")}`);
  return [
    `# ${kind.id} ${kind.title}`,
    "",
    handbook.purpose,
    "",
    `![${picture.shows}](bilder/${pageName(kind)}.png)`,
    "",
    `Exemplet kommer ur arket *${example}*. [Alla dokument](README.md) · [Handboken](../handbok.md#skapa-dokument)`,
    "",
    "## Vem som får det",
    "",
    `${handbook.readers} ${whoGetsIt(kind)}`,
    ...(kind.namesPeople === false ? [] : ["", "Namn på personer kan stå i dokumentet."]),
    "",
    "## Innehåll",
    "",
    ...points(handbook.contents),
    "",
    "## Så skapar du det",
    "",
    ...howToMake(kind, handbook, partnership),
    ...(view.ok ? ["", `Exemplet fick namnet ${quoted(view.name)}.`] : []),
    "",
    "## Det som måste vara ifyllt",
    "",
    ...needed(kind, handbook, { partnership, request }),
    "",
    "## När något annat saknas",
    "",
    ...points(handbook.whenLacking),
    "",
    "## Var uppgifterna kommer från",
    "",
    sources(kind),
    "",
    "## Titta på detta innan du godkänner",
    "",
    ...points(handbook.review),
    "",
    "## Mallen",
    "",
    kind.page === undefined
      ? `Ord och utseende går att [ändra i mallen](../handbok.md#ändra-en-mall). Vad den kan fyllas med står bland [mallarnas platshållare](../mallar.md#${anchor(kind)}).`
      : "Dokumentet är en webbsida och har ingen mall att ändra. Utseendet bestäms av webbplatsen.",
    "",
    "---",
    "",
    "Sidan skapas av `npm run docs` ur dokumentets definition, och bilden av `npm run pictures`.",
    "",
  ].join("\n");
}

/** What the document is refused without, with the program's own words for it. */
function needed(
  kind: DocumentKind,
  { needs }: Handbook,
  asked: Parameters<Handbook["needs"][number]["refusal"]>[1],
): readonly string[] {
  if (needs.length === 0) return ["Inget utöver det som du fyller i när du skapar det."];
  const rows = needs.map(({ fact, refusal }) => {
    const refused = refusal(kind, asked);
    if (refused.length === 0) throw new Error(`${kind.id} is made without this all the same: ${fact}.`);
    return [capitalised(fact), refused.join(" ")];
  });
  return [
    "Saknas något av detta skapas inget dokument. Svaren är de som programmet skulle ge i exemplet.",
    "",
    ...markdownTable(["Detta behövs", "Svaret när det saknas"], rows),
  ];
}

function sources({ reads }: DocumentKind): string {
  if (reads.length === sheetList.length) return "Alla flikar.";
  const tabs = reads.map((id) => `[${tabTitle(id)}](../datamodell.md#${tabTitle(id).toLowerCase()})`);
  return `${reads.length === 1 ? "Fliken" : "Flikarna"} ${listed(tabs)}. De står också sist i dokumentet.`;
}

function anchor({ id, title }: DocumentKind): string {
  return `${id} ${title}`.toLowerCase().replaceAll(" ", "-");
}

function points(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${sentence}`);
}
