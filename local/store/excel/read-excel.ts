import ExcelJS, { type CellValue } from "exceljs";
import PizZip from "pizzip";
import { Refusal } from "../refusal.ts";
import type { ExcelValue } from "./excel-value.ts";
import { type ZipFault, zipEntries } from "./zip-entries.ts";

/** A cell of an Excel file as read; a date also says that it is one. */
export interface ReadValue {
  value: ExcelValue;
  isDate: boolean;
}

/** A tab of an Excel file: `rows[0]` is row 1, with as many cells as the row has. */
export interface ReadTab {
  name: string;
  rows: (ReadValue | undefined)[][];
}

const MAX_FILE = 50_000_000;
const LIMITS = { entries: 5_000, bytes: 150_000_000 };
const MAX_CELLS = 2_000_000;

/** The parts that hold values; pictures, comments and links can break the reading and are of no use here. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** Rules and merged cells are unfolded cell by cell when read: one over whole columns would take for ever. */
const IGNORED = [
  "dataValidations",
  "conditionalFormatting",
  "mergeCells",
  "hyperlinks",
  "extLst",
  "drawing",
  "picture",
  "tableParts",
  "autoFilter",
  "sheetProtection",
  "pageSetup",
  "printOptions",
  "headerFooter",
  "rowBreaks",
  "cols",
];

const FAULTS: Record<ZipFault, string> = {
  "not-a-zip": "den är inte en Excel-fil (.xlsx)",
  encrypted: "den är skyddad med lösenord. Spara en kopia utan lösenord och läs in den",
  "too-large":
    "den innehåller mer än programmet kan ta emot. Ta bort det som inte hör till arbetsboken och försök igen",
  damaged: "den är skadad. Öppna den i ett kalkylprogram, spara den på nytt som .xlsx och försök igen",
};

/**
 * Reads the values of an Excel file.
 *
 * @param name What to call the file in a refusal.
 * @throws {Refusal} when it is no such file, protected, damaged or too large
 */
export async function readExcel(bytes: Uint8Array, name: string): Promise<ReadTab[]> {
  const file = Buffer.from(bytes);
  if (file.length > MAX_FILE) throw refusal(name, FAULTS["too-large"]);
  const fault = oldFormatFault(file);
  if (fault !== undefined) throw refusal(name, fault);
  const entries = zipEntries(file, (entry) => NEEDED.test(entry), LIMITS);
  if (typeof entries === "string") throw refusal(name, FAULTS[entries]);
  if (![...entries.keys()].some((entry) => /^xl\/workbook\.xml$/i.test(entry)))
    throw refusal(name, FAULTS["not-a-zip"]);
  const slim = new PizZip();
  for (const [entry, content] of entries) slim.file(entry, content);
  const workbook = new ExcelJS.Workbook();
  try {
    const packed = slim.generate({ type: "nodebuffer", compression: "STORE" });
    await workbook.xlsx.load(packed as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
    return tabsOf(workbook, name);
  } catch (problem) {
    throw problem instanceof Refusal ? problem : refusal(name, FAULTS.damaged);
  }
}

function tabsOf(workbook: ExcelJS.Workbook, file: string): ReadTab[] {
  let cells = 0;
  return workbook.worksheets.map((worksheet) => {
    const rows: ReadTab["rows"] = [];
    worksheet.eachRow((row, number) => {
      while (rows.length < number - 1) rows.push([]);
      const values: (ReadValue | undefined)[] = [];
      row.eachCell((cell, column) => {
        if (++cells > MAX_CELLS) throw refusal(file, FAULTS["too-large"]);
        values[column - 1] = readValue(cell.value);
      });
      rows[number - 1] = values;
    });
    return { name: worksheet.name, rows };
  });
}

function readValue(value: CellValue): ReadValue {
  const plain = (read: ExcelValue): ReadValue => ({ value: read, isDate: false });
  if (value === null || value === undefined || value === "") return plain(null);
  if (value instanceof Date) {
    const serial = value.getTime() / 86_400_000 + 25_569;
    return Number.isNaN(serial) ? plain({ error: "#VALUE!" }) : { value: serial, isDate: true };
  }
  if (typeof value !== "object") return plain(value);
  if ("error" in value) return plain({ error: String(value.error) });
  if ("richText" in value) return plain(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return readValue(value.text as CellValue);
  return readValue((value.result ?? null) as CellValue);
}

/** Files before .xlsx, and .xlsx with a password, share an older container. */
function oldFormatFault(file: Buffer): string | undefined {
  if (!file.subarray(0, 8).equals(Buffer.from("D0CF11E0A1B11AE1", "hex"))) return undefined;
  if (file.includes(Buffer.from("EncryptedPackage", "utf16le"))) return FAULTS.encrypted;
  return "den är i ett äldre Excel-format (.xls). Spara den som .xlsx och läs in den";
}

function refusal(name: string, why: string): Refusal {
  return new Refusal(`Filen ”${name}” går inte att läsa in: ${why}. Inget har ändrats.`);
}
