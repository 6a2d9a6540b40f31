import type { Style } from "exceljs";
import type { Area, Look, SheetState } from "../../apps-script/index.ts";
import { patchedGrid } from "../../apps-script/patches.ts";

const LOOKS: readonly Look[] = [
  "fontWeight",
  "fontStyle",
  "fontSize",
  "fontColor",
  "background",
  "wrap",
  "verticalAlignment",
  "horizontalAlignment",
];
/** Said in full: without it spreadsheet programs choose different ones. */
const FONT = { name: "Calibri", size: 11, family: 2 };

/** How each cell of a rectangle that begins at A1 looks in Excel, by row and column from 1. Headings are bold. */
export function cellStyles(sheet: SheetState, area: Area): (row: number, column: number) => Partial<Style> {
  const looks = LOOKS.map((look) => [look, patchedGrid(sheet.looks[look] ?? [], area, undefined)] as const);
  return (row, column) => styleOf(looks, row, column);
}

/** `#1a73e8` as Excel writes it; undefined for anything else, such as a colour's name. */
export function argb(colour: string | undefined): string | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("");
  return `FF${full.toUpperCase()}`;
}

type Looks = readonly (readonly [Look, readonly (readonly (string | undefined)[])[]])[];

function styleOf(looks: Looks, row: number, column: number): Partial<Style> {
  const look = Object.fromEntries(
    looks.map(([name, grid]) => [name, grid[row - 1]?.[column - 1]]),
  ) as Partial<Record<Look, string>>;
  const colour = argb(look.fontColor);
  const background = argb(look.background);
  const vertical = (["top", "middle", "bottom"] as const).find(
    (name) => name === look.verticalAlignment?.toLowerCase(),
  );
  const horizontal = (["left", "center", "right"] as const).find((name) => name === look.horizontalAlignment);
  return {
    font: {
      ...FONT,
      ...(look.fontSize === undefined ? {} : { size: Number(look.fontSize) }),
      bold: row === 1 || look.fontWeight === "bold",
      italic: look.fontStyle === "italic",
      ...(colour === undefined ? {} : { color: { argb: colour } }),
    },
    alignment: {
      vertical: vertical ?? "top",
      ...(horizontal === undefined ? {} : { horizontal }),
      wrapText: row === 1 || look.wrap === "WRAP",
    },
    ...(background === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: background } } }),
  };
}
