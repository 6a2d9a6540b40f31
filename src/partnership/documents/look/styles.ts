import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

/** Arial is on every computer and in Google Docs; where it is not, programs put in a font of the same widths. */
const FONT = "Arial";

/** Colours that keep at least 7:1 against white. */
const INK = "1F2A37";
export const ACCENT = "1F3A5F";
const QUIET = "4B5563";

/** Lines and the ground of a table's heading row; no text is told by them alone. */
export const LINE = "9CA3AF";
export const GROUND = "E8EDF3";

/** Names of the styles beyond those that Word has itself. */
export const STYLES = {
  cell: "TableCell",
  cellHeading: "TableHeading",
  rowHeading: "TableRowHeading",
  afterTable: "AfterTable",
  spacer: "Spacer",
  fact: "Fact",
  source: "SourceLine",
} as const;

/** The numbering of bulleted lists. */
export const BULLETS = {
  reference: "bullets",
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 397, hanging: 284 } }, run: { font: FONT } },
    },
  ],
};

/** Where the text of a fact begins, in twentieths of a point from the margin. */
const FACT = 2_500;

/** The numbering of points that are referred to by their numbers. */
export const POINTS = {
  reference: "points",
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 454, hanging: 454 } }, run: { font: FONT } },
    },
  ],
};

/** Height of lines in 240ths of the font's own; without the rule some programs take it for a fixed height. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** Every style of a document. Sizes are in half points, spaces in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 21,
        color: INK,
        language: { value: "sv-SE", eastAsia: "sv-SE", bidirectional: "sv-SE" },
      },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 120, after: 80, ...lines(240) }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 360, after: 120, ...lines(240) }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 23, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 220, after: 80, ...lines(240) }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font: FONT, size: 21, bold: true, color: INK },
      paragraph: { spacing: { before: 160, after: 60, ...lines(240) }, keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 140, ...lines(276) }, contextualSpacing: true } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 24, color: QUIET },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: STYLES.cell,
      name: "Table Cell",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { before: 0, after: 0, ...lines(252) } },
    },
    {
      id: STYLES.cellHeading,
      name: "Table Heading",
      basedOn: STYLES.cell,
      quickFormat: true,
      run: { size: 19, bold: true, color: ACCENT },
      paragraph: { keepNext: true },
    },
    {
      id: STYLES.rowHeading,
      name: "Table Row Heading",
      basedOn: STYLES.cell,
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: STYLES.afterTable,
      name: "After Table",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      paragraph: { spacing: { before: 160 } },
    },
    {
      id: STYLES.spacer,
      name: "Spacer",
      basedOn: "Normal",
      run: { size: 8 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: STYLES.fact,
      name: "Fact",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, indent: { left: FACT, hanging: FACT } },
    },
    {
      id: STYLES.source,
      name: "Source Line",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 17, color: QUIET },
      paragraph: { spacing: { before: 360, after: 0, ...lines(240) }, keepLines: true },
    },
    {
      id: "Header",
      name: "header",
      basedOn: "Normal",
      run: { size: 18, color: QUIET },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { size: 18, color: QUIET },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
