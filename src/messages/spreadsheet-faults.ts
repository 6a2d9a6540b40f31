import type { SpreadsheetFault } from "../core/spreadsheet-file.ts";
import { quoted } from "./lists.ts";

/** The end of the sentence for each fault: why, and what to do. */
const REASONS: Record<SpreadsheetFault, string> = {
  "not-xlsx": "den är inte en Excel-fil (.xlsx). Öppna listan i ett kalkylprogram och spara den som .xlsx",
  "old-format": "den är i ett äldre Excel-format (.xls). Spara den som .xlsx och läs in den",
  encrypted: "den är skyddad med lösenord. Spara en kopia utan lösenord och läs in den",
  damaged: "den är skadad. Öppna den i ett kalkylprogram, spara den på nytt som .xlsx och försök igen",
  "too-large":
    "den innehåller mer än programmet kan ta emot. Ta bort det som inte ska läsas in, t.ex. bilder, och försök igen",
  "too-many-cells":
    "den har fler ifyllda celler än programmet kan ta emot. Dela upp den i flera filer och läs in dem en i taget",
};

/** The Swedish sentence that an unreadable spreadsheet file is told with. @param file Name of the file. */
export function spreadsheetFaultSentence(file: string, fault: SpreadsheetFault): string {
  return `Filen ${quoted(file)} går inte att läsa in: ${REASONS[fault]}. Inget har ändrats.`;
}
