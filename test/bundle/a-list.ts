import ExcelJS from "exceljs";
import { givenFileText } from "../../src/core/given-file.ts";

/** The bytes of an Excel file with these tabs, as exceljs writes it. */
export async function aList(
  tabs: Readonly<Record<string, readonly (readonly (string | number | Date)[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tabs))
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Contacts as a coordinator may have kept them: two that are new, one that the example has, one without a name. */
export const CONTACTS = {
  "Kontakter 2019": [
    ["Kontaktlista, uppdaterad 2019-11-04"],
    [],
    ["Förnamn", "Efternamn", "Kommun", "Befattning", "Mejl", "Mobil", "Allergier"],
    ["Ny", "Person", "Haninge kommun", "Chef", "ny@haninge.example", "070-123 45 67", "nötter"],
    ["Annan", "Person", "Nystad", '=HYPERLINK("https://x.example")', "okänd", "", ""],
    ["Tjänsteperson", "Haninge", "Haninge", "", "annan@haninge.example", "08-123 45 67", ""],
    ["", "", "Gävle", "", "ingen@gavle.example", "", ""],
  ],
  Kommuner: [
    ["Kommun", "Typ", "Kommunkod", "Tillhör"],
    ["Delen", "Stadsdel", "", "Nystad"],
    ["Nystad", "Kommun", 99, ""],
  ],
  Roller: [
    ["Namn", "Part", "Roll", "Från"],
    ["Annan Person", "Gävle", "Politiker", new Date("2020-01-01T00:00:00Z")],
  ],
} as const;

/** A file as a page hands it to a command. */
export function asGiven(name: string, bytes: Uint8Array): string {
  return givenFileText(name, Buffer.from(bytes).toString("base64"));
}
