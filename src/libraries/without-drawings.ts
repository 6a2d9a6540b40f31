import { type Drawing, drawingsIn } from "./drawings.ts";

/** The innermost: a paragraph can hold a text box with others. */
const PARAGRAPH = /<w:p(?: [^>]*[^/>])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
/** What a paragraph is kept for though its picture goes: text, other pictures, breaks, the page's layout. */
const CONTENT = /<w:(t|drawing|pict|object|br|sectPr|fldChar|bookmarkStart)[ />]/;

/** A document part without some of its placeholders, nor the paragraphs that hold nothing else. */
export function withoutParagraphsOf(xml: string, goes: (drawing: Drawing) => boolean): string {
  const withoutDrawings = (text: string) =>
    drawingsIn(text)
      .filter(goes)
      .reduce((rest, drawing) => rest.replace(drawing.xml, () => ""), text);
  const fewer = xml.replace(PARAGRAPH, (paragraph, place: number) => {
    const emptied = withoutDrawings(paragraph);
    if (emptied === paragraph || CONTENT.test(emptied)) return emptied;
    // Cells, headers and text boxes must end with a paragraph, and tables with none between them become one.
    const needed = xml.startsWith("</", place + paragraph.length) || xml.slice(0, place).endsWith("</w:tbl>");
    return needed ? emptied : "";
  });
  return withoutDrawings(fewer);
}
