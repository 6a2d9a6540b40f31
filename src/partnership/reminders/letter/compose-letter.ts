import { fillHtml, fillText } from "../../../libraries/index.ts";
import type { Digest } from "../digest.ts";
import { HTML_TEMPLATE } from "./html-template.ts";
import { type LetterContext, letterView } from "./letter-view.ts";
import { TEXT_TEMPLATE } from "./text-template.ts";

/** The words of a letter, twice: the text and the HTML say the same. */
export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a person's letter of the day. What comes from the sheet stays text, whatever it holds. */
export function composeLetter(digest: Digest, context: LetterContext): ComposedLetter {
  const view = letterView(digest, context);
  return { subject: view.subject, text: fillText(TEXT_TEMPLATE, view), html: fillHtml(HTML_TEMPLATE, view) };
}
