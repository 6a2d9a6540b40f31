import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { GROUND, LINE, STYLES } from "./styles.ts";

/** One cell of a body row. */
export interface Cell {
  /** Text with markers; one paragraph for each. */
  readonly text: string | readonly string[];
  /** Whether the cell is the heading of its row. */
  readonly heading?: boolean;
  /** Whether the cell begins or goes on with one that reaches down over several rows. */
  readonly merge?: "begin" | "go-on";
}

/** The cell that heads its row. */
export function label(text: string): Cell {
  return { text, heading: true };
}

/** A body row: its cells, or only their texts. */
export interface Row {
  readonly cells: readonly (Cell | string)[];
  /** Least height in twentieths of a point, for something to be written by hand. */
  readonly height?: number;
  /** Whether the row stays on the page of the next one. */
  readonly keepNext?: boolean;
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const MARGINS = { top: 70, bottom: 70, left: 100, right: 100 };

/**
 * A table with a heading row that is repeated on every page; no row is split over two pages.
 *
 * @param widths Columns' widths in twentieths of a point.
 * @param headings A text for each column.
 */
export function table(widths: readonly number[], headings: readonly string[], rows: readonly Row[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: MARGINS,
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    rows: [headingRow(widths, headings), ...rows.map((row) => bodyRow(widths, row))],
  });
}

function headingRow(widths: readonly number[], headings: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map(
      (text, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: "auto", fill: GROUND },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [new Paragraph({ style: STYLES.cellHeading, text })],
        }),
    ),
  });
}

function bodyRow(widths: readonly number[], { cells, height, keepNext = false }: Row): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.map((cell, place) => {
      const { text, heading = false, merge } = typeof cell === "string" ? ({ text: cell } as Cell) : cell;
      const style = heading ? STYLES.rowHeading : STYLES.cell;
      return new TableCell({
        width: { size: widths[place] ?? 0, type: WidthType.DXA },
        ...(merge === undefined ? {} : { verticalMerge: MERGE[merge] }),
        children: [text].flat().map((line) => new Paragraph({ style, text: line, keepNext })),
      });
    }),
  });
}

const MERGE = { begin: VerticalMergeType.RESTART, "go-on": VerticalMergeType.CONTINUE } as const;
