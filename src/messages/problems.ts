import type { Severity } from "../core/issue.ts";
import { type Cell, cellText } from "../core/schema/cell.ts";
import type { Problem, ProblemCode } from "../core/schema/problem.ts";
import { quoted } from "./lists.ts";
import { shortened } from "./shortened.ts";

interface Told {
  readonly severity: Severity;
  readonly message: string;
  readonly action: string;
}

/** What a sentence may mention: the cell's content, the heading, the tab, and what was expected. */
interface Words {
  readonly given: string;
  readonly header: string;
  readonly tab: string;
  readonly expected: string;
}

const SENTENCES: Record<ProblemCode, (words: Words) => Told> = {
  "missing-tab": ({ tab }) =>
    error(
      `Fliken ${quoted(tab)} saknas.`,
      "Kör Partnerskapet → Lägg upp arket, eller ta fram fliken ur versionshistoriken.",
    ),
  "missing-heading": ({ header, tab }) =>
    error(
      `Rubriken ${quoted(header)} saknas i fliken ${quoted(tab)}, så kolumnen läses som tom.`,
      "Kör Återställ kolumner, eller Lägg upp arket om kolumnen är borttagen.",
    ),
  "doubled-heading": ({ header, tab }) =>
    error(
      `Rubriken ${quoted(header)} finns mer än en gång i fliken ${quoted(tab)}.`,
      "Byt namn på den kolumn som inte ska läsas.",
    ),
  "former-heading": ({ header, given }) =>
    info(
      `Rubriken ${quoted(given)} heter numera ${quoted(header)}.`,
      `Byt rubriken till ${quoted(header)}. Kolumnen läses ändå.`,
    ),
  required: ({ header }) =>
    error(
      `${quoted(header)} saknas, så raden räknas inte.`,
      `Fyll i ${quoted(header)} eller töm hela raden.`,
    ),
  "error-value": ({ given }) =>
    error(`Cellen visar felet ${given}.`, "Rätta formeln eller skriv värdet för hand."),
  "date-in-text": ({ given }) =>
    warning(
      `Kalkylarket har gjort om texten till datumet ${given}.`,
      "Skriv om texten med en apostrof (') först, så behålls den som den är.",
    ),
  "not-a-number": ({ given }) => error(`${quoted(given)} är inte ett tal.`, "Skriv bara siffror."),
  "not-whole": ({ given }) => error(`${given} är inte ett heltal.`, "Skriv talet utan decimaler."),
  "out-of-range": ({ given, expected }) =>
    error(`${given} är utanför det tillåtna (${expected}).`, "Kontrollera talet."),
  "not-a-date": ({ given }) => error(`${quoted(given)} är inte ett datum.`, "Skriv datumet som 2020-05-14."),
  "not-a-year": ({ given }) =>
    error(`${quoted(given)} är inte ett årtal.`, "Skriv årtalet med fyra siffror."),
  "not-a-month": ({ given }) => error(`${quoted(given)} är inte en månad.`, "Välj en månad i listan."),
  "not-yes-no": ({ given, expected }) =>
    error(
      `${quoted(given)} går inte att läsa som ja eller nej.`,
      `Välj ${expected.replace(", ", " eller ")}.`,
    ),
  "not-a-choice": ({ given, expected }) =>
    error(`${quoted(given)} finns inte i listan.`, `Välj något av: ${expected}.`),
  "not-an-email": ({ given }) =>
    error(`${quoted(given)} är inte en e-postadress.`, "Skriv hela adressen, t.ex. namn@haninge.example."),
  "not-a-link": ({ given }) =>
    error(`${quoted(given)} är inte en webbadress.`, "Skriv hela adressen, med https:// först."),
  "not-a-code": ({ given, expected }) =>
    error(
      `${quoted(given)} är inte en kod med ${expected} siffror.`,
      `Skriv alla ${expected} siffrorna, även inledande nollor.`,
    ),
  "too-long": () =>
    error("Texten är längre än ett kalkylark klarar.", "Korta texten till högst 50\u00a0000 tecken."),
  "dangling-reference": ({ given, expected }) =>
    error(
      `${quoted(given)} finns inte i fliken ${quoted(expected)}.`,
      `Välj ett namn ur ${quoted(expected)}, eller lägg till en rad där först.`,
    ),
  "duplicate-name": ({ given }) =>
    error(
      `${quoted(given)} finns på mer än en rad.`,
      "Ge raderna olika namn, så att andra flikar hittar rätt rad.",
    ),
  "ambiguous-alias": ({ given }) =>
    error(`${quoted(given)} används redan av en annan rad.`, "Ta bort namnet från den ena raden."),
};

/**
 * How a problem is told.
 *
 * @param titleOf Name of the tab with the given sheet id.
 */
export function problemSentence(problem: Problem, titleOf: (sheet: string) => string): Told {
  const words = {
    given: problem.given === undefined ? "" : shortened(asTyped(problem.given)),
    header: problem.header ?? "",
    tab: titleOf(problem.sheet),
    expected:
      problem.code === "dangling-reference" ? titleOf(problem.expected ?? "") : (problem.expected ?? ""),
  };
  return SENTENCES[problem.code](words);
}

const error = (message: string, action: string): Told => ({ severity: "error", message, action });
const warning = (message: string, action: string): Told => ({ severity: "warning", message, action });
const info = (message: string, action: string): Told => ({ severity: "info", message, action });

/** The cell as a Swedish sheet shows it: decimals after a comma. */
function asTyped(cell: Cell): string {
  return typeof cell === "number" ? String(cell).replace(".", ",") : cellText(cell);
}
