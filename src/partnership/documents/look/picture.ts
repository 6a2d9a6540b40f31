import { AlignmentType, ImageRun, Paragraph } from "docx";
import { type Orientation, TEXT_WIDTH } from "./page.ts";

/** Three bars on a grey ground, 320 × 160 dots: shows whoever edits the template where the picture will stand. */
const PLACEHOLDER =
  "iVBORw0KGgoAAAANSUhEUgAAAUAAAACgAgMAAAAAzV0PAAAADFBMVEXo7fOco68fOl////9f60D3AAAAVUlEQVR42u3XoREAIAwEwZSIoUmqxKQAIphE7BWw9ucjJEn60gECgS/grgQEAoFAoBkFAoFAYPtPAQKBQCDQjAKBQCBw2k/JFhAIBAKBZhQIlCSptwtx5D3e4zlRxgAAAABJRU5ErkJggg==";
const PROPORTION = 320 / 160;

/** Docx counts pictures in dots of which 96 make an inch. */
const TWIPS_PER_DOT = 15;

/**
 * A picture as wide as the text, in a paragraph of its own. The document's view says what is drawn, in `charts`; the picture
 * is known by its alternative text `{%marker}`, so it may be moved and made smaller.
 */
export function picture(marker: string, orientation: Orientation = "upright"): Paragraph {
  const width = TEXT_WIDTH[orientation] / TWIPS_PER_DOT;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: "png",
        data: PLACEHOLDER,
        transformation: { width, height: width / PROPORTION },
        altText: { name: `{%${marker}}`, description: `{%${marker}}`, title: "" },
      }),
    ],
  });
}
