import { cellName, columnLetters } from "../../core/schema/a1.ts";
import { cellText, normalised } from "../../core/schema/cell.ts";
import type { ColumnKind } from "../../core/schema/column.ts";
import type { DefinedColumn } from "../../core/schema/headings/lost-columns.ts";
import type { HeadingMatches } from "../../core/schema/headings/match-headings.ts";
import type { Reading } from "../../core/schema/read.ts";
import { listed, listedBriefly, quoted } from "../../messages/lists.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import type { HeadingChange } from "./heading-plan.ts";

/** What a column of each kind can be known by; free texts by nothing. */
const CONTENTS: Partial<Record<ColumnKind, string>> = {
  name: "innehåller de namn som andra flikar hänvisar till",
  month: "innehåller månader",
  date: "innehåller datum",
  yesNo: "innehåller Ja och Nej",
  year: "innehåller årtal",
  wholeNumber: "innehåller tal",
  kronor: "innehåller belopp",
  email: "innehåller e-postadresser",
  link: "innehåller webbadresser",
  code: "innehåller koder",
};

/** Which heading is written back, and why, as a sentence. */
export function headingTold({ index, before, match }: HeadingChange): string {
  const { header } = match.lost;
  const reasons = reasonsOf(match);
  const done = `${match.evidence[0] === "former" ? "skrivs om till" : "skrivs tillbaka som"} ${quoted(header)}`;
  const nameless = before.trim() === "" ? ["saknar rubrik"] : [];
  return `Kolumnen ${columnNamed(index, before)} ${listed([...nameless, ...reasons, done])}.`;
}

/** What is left for people to decide about a tab's headings, a sentence for each. */
export function leftTold(
  reading: Reading,
  { unsure, gone }: Pick<HeadingMatches, "unsure" | "gone">,
): readonly string[] {
  const heading = (index: number) => columnNamed(index, cellText(reading.grid[0]?.[index] ?? ""));
  return [
    ...doubledTold(reading),
    ...unsure.map(({ lost, candidates }) => unsureTold(lost.header, candidates, heading)),
    ...(gone.length === 0 ? [] : [goneTold(gone.map(({ header }) => header))]),
  ];
}

/** The strongest reason alone where it is a sure one, else the two strongest. */
function reasonsOf({ lost, evidence }: HeadingChange["match"]): readonly string[] {
  const isSure = evidence[0] === "content" || evidence[0] === "note";
  return evidence.slice(0, isSure ? 1 : 2).map((sign) => {
    if (sign === "former") return "har kvar en tidigare rubrik";
    if (sign === "heading") return "har en liknande rubrik";
    if (sign === "place") return `står där ${quoted(lost.header)} ska stå`;
    if (sign === "note") return `har kvar anteckningen till ${quoted(lost.header)}`;
    return contentTold(lost);
  });
}

function contentTold({ column }: DefinedColumn): string {
  if (column === undefined) return "innehåller programmets nummer på raderna";
  if (column.rule.kind === "names-of") return `innehåller namn ur ${tabTitle(column.rule.sheet)}`;
  return CONTENTS[column.kind] ?? `innehåller ord ur rullistan till ${quoted(column.header)}`;
}

function unsureTold(
  header: string,
  candidates: readonly number[],
  heading: (index: number) => string,
): string {
  const [only, second] = candidates;
  if (only !== undefined && second === undefined) {
    const cell = cellName(1, only);
    return `Rubriken ${quoted(header)} saknas. Kolumnen ${heading(only)} kan vara den, men det är inte säkert. Skriv ${quoted(header)} i ${cell} om det stämmer. Kör annars Lägg upp arket, som lägger till kolumnen sist.`;
  }
  return `Rubriken ${quoted(header)} saknas, och flera kolumner kan vara den: ${listedBriefly(candidates.map(heading))}. Skriv ${quoted(header)} i rad 1 över den rätta.`;
}

function goneTold(headers: readonly string[]): string {
  const names = listedBriefly(headers.map(quoted));
  return headers.length === 1
    ? `Rubriken ${names} saknas, och ingen kolumn liknar den. Kör Lägg upp arket, som lägger till kolumnen sist. Det som stod i den finns i versionshistoriken.`
    : `Rubrikerna ${names} saknas, och inga kolumner liknar dem. Kör Lägg upp arket, som lägger till kolumnerna sist. Det som stod i dem finns i versionshistoriken.`;
}

function doubledTold({ grid, layout }: Reading): readonly string[] {
  const doubled = layout.problems.filter(({ code }) => code === "doubled-heading");
  return doubled.map(({ header = "", index = 0 }) => {
    const shown = normalised(cellText(grid[0]?.[index] ?? ""));
    const cells = (grid[0] ?? []).flatMap((cell, at) =>
      normalised(cellText(cell)) === shown ? [cellName(1, at)] : [],
    );
    return `Rubriken ${quoted(header)} står i ${listed(cells)}, och då läses ingen av kolumnerna. Byt rubrik på den som inte ska läsas.`;
  });
}

function columnNamed(index: number, heading: string): string {
  const letters = columnLetters(index);
  return heading.trim() === "" ? letters : `${letters} ${quoted(heading.trim())}`;
}
