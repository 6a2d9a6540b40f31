import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { ACCENT, BULLETS, LINE, POINTS, STYLES, styles } from "./styles.ts";

/** A4 in twentieths of a point. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
const MARGINS = { upright: 1_418, landscape: 1_134 } as const;

/** Room between the margins, in twentieths of a point: a table's columns add up to it. */
export const TEXT_WIDTH = {
  upright: SHORT_SIDE - 2 * MARGINS.upright,
  landscape: LONG_SIDE - 2 * MARGINS.landscape,
} as const;

export type Orientation = keyof typeof TEXT_WIDTH;

/**
 * A template: A4 with sender and draft mark in the header, document name and page number in the footer, and the source line
 * as its last paragraph. Every document's data has the markers used here.
 */
export function templateDocument(body: readonly FileChild[], orientation: Orientation = "upright"): Document {
  const side = MARGINS[orientation];
  const landscape = orientation === "landscape";
  return new Document({
    title: "{documentName}",
    creator: "{sender}",
    lastModifiedBy: "Partnerskapsarket",
    description: "",
    styles,
    numbering: { config: [BULLETS, POINTS] },
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: SHORT_SIDE,
              height: LONG_SIDE,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: 1_600, bottom: 1_400, left: side, right: side, header: 720, footer: 640 },
          },
        },
        headers: {
          first: new Header({ children: [header("", TEXT_WIDTH[orientation])] }),
          default: new Header({ children: [header("{sender}", TEXT_WIDTH[orientation])] }),
        },
        footers: {
          first: new Footer({ children: [footer(TEXT_WIDTH[orientation])] }),
          default: new Footer({ children: [footer(TEXT_WIDTH[orientation])] }),
        },
        children: [...body, new Paragraph({ style: STYLES.source, text: "{source}" })],
      },
    ],
  });
}

/** The first page says whose document it is in its title. */
function header(sender: string, width: number): Paragraph {
  return new Paragraph({
    style: "Header",
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun(sender),
      new TextRun({ children: ["\t", "{draft}"], bold: true, color: ACCENT, characterSpacing: 20 }),
    ],
  });
}

function footer(width: number): Paragraph {
  return new Paragraph({
    style: "Footer",
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 6 } },
    children: [
      new TextRun("{documentName}"),
      new TextRun({ children: ["\tSida ", PageNumber.CURRENT, " av ", PageNumber.TOTAL_PAGES] }),
    ],
  });
}
