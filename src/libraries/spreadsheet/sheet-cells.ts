import type { FileCell } from "../../core/spreadsheet-file.ts";
import { plainText } from "./plain-text.ts";
import { attribute, readXml } from "./read-xml.ts";

/** What the cells of a file refer to. */
export interface CellSurroundings {
  readonly texts: readonly string[];
  /** By style: whether its numbers are dates. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
  /** Called for each cell; may throw where there are too many. */
  count(): void;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const DAYS_1904 = 1_462;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The cells of a tab that hold something. @throws {Error} where the tab is no XML, or has a cell where none can be. */
export function sheetCells(xml: string, around: CellSurroundings): readonly FileCell[] {
  const cells: FileCell[] = [];
  let [row, index, style, type] = [0, -1, 0, "n"];
  let [value, into, inReading] = ["", false, false];
  readXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attribute(attributes, "r") ?? row + 1);
        index = -1;
        if (!(row >= 1 && row <= LAST_ROW)) throw new Error("a row where none can be");
      } else if (name === "c") {
        index = indexOf(attribute(attributes, "r"), index + 1);
        if (!(row >= 1 && index >= 0 && index < LAST_COLUMN)) throw new Error("a cell where none can be");
        style = Number(attribute(attributes, "s") ?? 0);
        type = attribute(attributes, "t") ?? "n";
        value = "";
      } else if (name === "rPh") inReading = true;
      else into = name === "v" || (name === "t" && !inReading);
    },
    text(piece) {
      if (into) value += piece;
    },
    close(name) {
      into = false;
      if (name === "rPh") inReading = false;
      if (name !== "c" || value === "") return;
      const held = heldValue(type, value, style, around);
      if (held === undefined) return;
      around.count();
      cells.push({ row, index, ...held });
    },
  });
  return cells;
}

/** Zero-based column of a cell's name; the next one where the file does not say. */
function indexOf(name: string | undefined, next: number): number {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(name ?? "")?.[1];
  if (name === undefined) return next;
  if (letters === undefined) return -1;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function heldValue(
  type: string,
  text: string,
  style: number,
  { texts, dates, from1904 }: CellSurroundings,
): Pick<FileCell, "value" | "isDate"> | undefined {
  const plain = (value: FileCell["value"]) => (value === "" ? undefined : { value, isDate: false });
  switch (type) {
    case "s":
      return plain(texts[Number(text)] ?? "");
    case "str":
    case "inlineStr":
      return plain(plainText(text));
    case "b":
      return plain(text.trim() === "1" || text.trim() === "true");
    case "e":
      return plain({ error: text.trim() });
    case "d": {
      const moment = Date.parse(
        /[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.trim()}${text.includes("T") ? "Z" : ""}`,
      );
      return Number.isNaN(moment)
        ? plain(text)
        : { value: moment / MILLISECONDS_PER_DAY + 25_569, isDate: true };
    }
    default: {
      const number = Number(text);
      if (text.trim() === "" || !Number.isFinite(number)) return plain(text);
      const isDate = dates[style] === true;
      return { value: isDate && from1904 ? number + DAYS_1904 : number, isDate };
    }
  }
}
