import { cellName } from "../../core/schema/a1.ts";
import { DOUBT_WORDS } from "../../partnership/privacy/doubt-words.ts";
import type { Doubt } from "../../partnership/privacy/erasure.ts";
import { sheetList } from "../../partnership/sheets/index.ts";
import type { PlacedIssue } from "../command.ts";

/** The code of places that people must judge. */
const CODE = "may-be-the-person";

/** Places that people must judge, as findings with their cells. */
export function toldDoubts(doubts: readonly Doubt[]): readonly PlacedIssue[] {
  return doubts.map(({ title, row, index, heading, kind }) => ({
    severity: "info",
    code: CODE,
    sheet: sheetList.find((sheet) => sheet.title === title)?.id ?? title,
    tab: title,
    ...(row === 0 ? {} : { row, header: heading }),
    cell: row === 0 ? "" : cellName(row, index),
    ...DOUBT_WORDS[kind],
  }));
}

/** Where a place is: `Möten!F3`. */
export function placeOf({ title, row, index }: Doubt): string {
  return row === 0 ? title : `${title}!${cellName(row, index)}`;
}
