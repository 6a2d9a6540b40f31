import type { FileSheet, SpreadsheetFault, SpreadsheetLimits } from "../../core/spreadsheet-file.ts";
import { unzipped } from "../zip/unzipped.ts";
import { utf8Text } from "../zip/utf8-text.ts";
import { dateStyles } from "./date-styles.ts";
import { sharedTexts } from "./shared-texts.ts";
import { sheetCells } from "./sheet-cells.ts";
import { partOfType, sheetPlaces } from "./sheet-places.ts";

export type ReadSpreadsheet =
  | { readonly ok: true; readonly sheets: readonly FileSheet[] }
  | { readonly ok: false; readonly fault: SpreadsheetFault };

/** Parts that hold values; pictures, comments and links can break the reading and are of no use here. */
const NEEDED =
  /(^|\/)(_rels\/[^/]*\.rels|workbook\d*\.xml|sharedStrings\d*\.xml|styles\d*\.xml|worksheets\/[^/]+\.xml)$/i;
/** First bytes of the container that files before .xlsx, and .xlsx with a password, share. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the part of such a container that holds an encrypted file. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Where the list of tabs lies unless the file says otherwise. */
const USUAL_LIST = "xl/workbook.xml";

class TooManyCells extends Error {}

/**
 * Reads the values of an `.xlsx` file, whichever program wrote it. Never throws because of the file; formulas are not
 * calculated, and nothing in it is followed out of the file.
 */
export function readSpreadsheet(file: Uint8Array, limits: SpreadsheetLimits): ReadSpreadsheet {
  if (file.length > limits.bytes) return { ok: false, fault: "too-large" };
  if (holdsAt(file, OLD_CONTAINER, 0))
    return { ok: false, fault: holds(file, ENCRYPTED) ? "encrypted" : "old-format" };
  const parts = unzipped(file, (name) => NEEDED.test(name), limits.unpacked);
  if (typeof parts === "string") return { ok: false, fault: parts === "not-a-zip" ? "not-xlsx" : parts };
  try {
    return sheetsOf(parts, limits.cells);
  } catch (problem) {
    return { ok: false, fault: problem instanceof TooManyCells ? "too-many-cells" : "damaged" };
  }
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>, mostCells: number): ReadSpreadsheet {
  const byName = new Map([...parts].map(([name, content]) => [name.toLowerCase(), content]));
  const textOf = (name: string | undefined): string | undefined => {
    const content = name === undefined ? undefined : byName.get(name.toLowerCase());
    return content === undefined ? undefined : utf8Text(content);
  };
  const contents = textOf("_rels/.rels");
  const list = (contents && partOfType(contents, "", "officeDocument")) || USUAL_LIST;
  const workbook = textOf(list);
  if (workbook === undefined) return { ok: false, fault: "not-xlsx" };
  const folder = list.slice(0, list.lastIndexOf("/") + 1);
  const relationships = textOf(`${folder}_rels/${list.slice(folder.length)}.rels`);
  if (relationships === undefined) return { ok: false, fault: "damaged" };
  const [texts, styles] = ["sharedStrings", "styles"].map((type) =>
    textOf(partOfType(relationships, folder, type)),
  );
  const { sheets, from1904 } = sheetPlaces(workbook, relationships, folder);
  if (sheets.length === 0) return { ok: false, fault: "damaged" };
  let count = 0;
  const around = {
    texts: texts === undefined ? [] : sharedTexts(texts),
    dates: styles === undefined ? [] : dateStyles(styles),
    from1904,
    count() {
      count += 1;
      if (count > mostCells) throw new TooManyCells();
    },
  };
  const read = sheets.map(({ name, hidden, part: place }): FileSheet => {
    const xml = textOf(place);
    if (xml === undefined) throw new Error("a tab that is not there");
    return { name, hidden, cells: sheetCells(xml, around) };
  });
  return { ok: true, sheets: read };
}

function holds(file: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = file.indexOf(wanted[0] ?? 0); at >= 0; at = file.indexOf(wanted[0] ?? 0, at + 1)) {
    if (holdsAt(file, wanted, at)) return true;
  }
  return false;
}

function holdsAt(file: Uint8Array, wanted: readonly number[], at: number): boolean {
  return wanted.every((byte, place) => file[at + place] === byte);
}
