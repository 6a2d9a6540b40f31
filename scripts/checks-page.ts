import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentChecks } from "../src/app/environment/index.ts";
import { trials } from "../src/app/installation/trials/index.ts";
import type { ProblemCode } from "../src/core/schema/problem.ts";
import { SEVERITY_WORDS } from "../src/messages/findings.ts";
import { problemSentence } from "../src/messages/problems.ts";
import type { Check } from "../src/partnership/checks/check.ts";
import { checks } from "../src/partnership/checks/index.ts";
import { tabTitle } from "../src/partnership/sheets/index.ts";

/** What each fault in a cell, a heading or a tab is; a code without a sentence does not compile. */
const PROBLEMS: Record<ProblemCode, string> = {
  "missing-tab": "En flik saknas.",
  "missing-heading": "En rubrik saknas i rad 1, så kolumnen läses som tom.",
  "doubled-heading": "Samma rubrik står mer än en gång i rad 1.",
  "former-heading": "En rubrik har ett tidigare namn. Kolumnen läses ändå.",
  required: "En cell som måste fyllas i är tom, så raden räknas inte.",
  "error-value": "En formel visar ett fel, till exempel #REFERENS!.",
  "date-in-text": "Kalkylarket har gjort om en text till ett datum.",
  "not-a-number": "Cellen ska innehålla ett tal.",
  "not-whole": "Cellen ska innehålla ett heltal.",
  "out-of-range": "Talet är mindre eller större än vad som går att ange.",
  "not-a-date": "Cellen ska innehålla ett datum.",
  "not-a-year": "Cellen ska innehålla ett årtal.",
  "not-a-month": "Cellen ska innehålla en månad.",
  "not-yes-no": "Cellen ska innehålla ja eller nej.",
  "not-a-choice": "Värdet finns inte i rullistan.",
  "not-an-email": "Cellen ska innehålla en e-postadress.",
  "not-a-link": "Cellen ska innehålla en webbadress.",
  "not-a-code": "Cellen ska innehålla en kod med ett bestämt antal siffror.",
  "too-long": "Texten är längre än vad en cell klarar.",
  "dangling-reference": "Namnet finns inte i den flik som cellen hänvisar till.",
  "duplicate-name": "Samma namn står på mer än en rad.",
  "ambiguous-alias": "Ett alias är redan namn eller alias på en annan rad.",
};

/** Findings that neither a cell nor a check gives. */
const OTHERS: readonly (readonly string[])[] = [
  [
    SEVERITY_WORDS.info,
    "`checks-left-out`",
    "Några kontroller är inte gjorda, eftersom en flik som de behöver inte går att läsa.",
  ],
  ...environmentChecks.map(({ severity, code, about }) => [SEVERITY_WORDS[severity], `\`${code}\``, about]),
];

/** The page that describes everything a check of the workbook can find, in Markdown, made from the checks themselves. */
export function checksPage(): string {
  return [
    "# Kontroller",
    "",
    "Den här sidan skapas av `npm run docs` ur kontrollerna i `src/partnership/checks/`. Den visar allt som",
    "*Kontrollera arket* kan finna. Koden står i fliken Kontroll och ändras aldrig, så det går att filtrera på den.",
    "",
    "## Partnerskapet",
    "",
    "Nivån är den vanliga. Ett enskilt fynd kan få en annan nivå när det är mer eller mindre allvarligt. En kontroll hoppas",
    "över när någon av flikarna den läser saknas eller saknar en rubrik.",
    "",
    ...table(
      ["Nivå", "Kod", "Vad kontrollen finner", "Läser flikarna"],
      checks.map(({ severity, code, about, reads }: Check) => [
        SEVERITY_WORDS[severity],
        `\`${code}\``,
        about,
        reads.map(tabTitle).join(", "),
      ]),
    ),
    "",
    "## Celler, rubriker och flikar",
    "",
    ...table(
      ["Nivå", "Kod", "Vad som är fel"],
      (Object.keys(PROBLEMS) as ProblemCode[]).map((code) => [
        SEVERITY_WORDS[problemSentence({ code, sheet: "" }, tabTitle).severity],
        `\`${code}\``,
        PROBLEMS[code],
      ]),
    ),
    "",
    "## Arket i övrigt",
    "",
    ...table(["Nivå", "Kod", "Vad som är fel"], OTHERS),
    "",
    "## Installationen",
    "",
    "Detta prövar *Kontrollera installationen*. Fynden står bara i svaret, inte i fliken Kontroll. Vad som syntes står i svaret;",
    "här står vad en administratör kan göra.",
    "",
    ...table(
      ["Nivå", "Kod", "Prov", "Behövs för", "Fungerar det inte"],
      trials.map(({ severity, code, name, purpose, remedy }) => [
        SEVERITY_WORDS[severity],
        `\`${code}\``,
        name,
        purpose,
        remedy,
      ]),
    ),
    "",
  ].join("\n");
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(resolve(fileURLToPath(import.meta.url), "../.."), "docs", "kontroller.md");
  await writeFile(file, checksPage());
}
