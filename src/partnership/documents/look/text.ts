import { type FileChild, HeadingLevel, type Paragraph, Paragraph as WordParagraph } from "docx";
import { BULLETS, STYLES } from "./styles.ts";

/** The document's title. */
export function title(text: string): Paragraph {
  return new WordParagraph({ heading: HeadingLevel.TITLE, text });
}

/** A line under the title. */
export function subtitle(text: string): Paragraph {
  return new WordParagraph({ style: "Subtitle", text });
}

/** A heading of level 1–3; it stays on the page of what follows. */
export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
  return new WordParagraph({ heading: levels[level], text });
}

/** Running text. @param keepNext Whether it stays on the page of what follows, as a line before a list should. */
export function paragraph(text: string, keepNext = false): Paragraph {
  return new WordParagraph({ text, keepNext });
}

/** Running text that comes right after a table. */
export function afterTable(text: string): Paragraph {
  return new WordParagraph({ style: STYLES.afterTable, text });
}

/** Next to nothing; two tables with nothing at all between them would become one. */
export function spacer(): Paragraph {
  return new WordParagraph({ style: STYLES.spacer, keepNext: true });
}

/** A bulleted list of texts. @param list Marker of the list. */
export function bullets(list: string): readonly FileChild[] {
  return each(list, bullet(false));
}

/** A bulleted list of texts that always stand there. */
export function fixedBullets(texts: readonly string[]): readonly FileChild[] {
  return texts.map(
    (text) => new WordParagraph({ text, numbering: { reference: BULLETS.reference, level: 0 } }),
  );
}

/** A short bulleted list, which stays on one page: each item but the last is kept with the next. */
export function shortBullets(list: string): readonly FileChild[] {
  return each(list, ...each("$more", bullet(true)), ...unless("$more", bullet(false)));
}

function bullet(keepNext: boolean): Paragraph {
  return new WordParagraph({ text: "{.}", keepNext, numbering: { reference: BULLETS.reference, level: 0 } });
}

/** The blocks once for each item of a list; or once where the marker is true or a text that is not empty. */
export function each(marker: string, ...blocks: readonly FileChild[]): readonly FileChild[] {
  return [
    new WordParagraph({ text: `{#${marker}}` }),
    ...blocks,
    new WordParagraph({ text: `{/${marker}}` }),
  ];
}

/** The blocks where the list is empty, the text is empty or the condition is false. */
export function unless(marker: string, ...blocks: readonly FileChild[]): readonly FileChild[] {
  return [
    new WordParagraph({ text: `{^${marker}}` }),
    ...blocks,
    new WordParagraph({ text: `{/${marker}}` }),
  ];
}
