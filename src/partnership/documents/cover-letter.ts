import { fillHtml, fillText } from "../../libraries/index.ts";
import { oneLine } from "../reminders/one-line.ts";

/** What a letter with a document says. */
export interface CoverLetter {
  readonly to: string;
  /** As what the reader gets it. */
  readonly role: string;
  /** `Arbetsplan`. */
  readonly document: string;
  readonly about: string;
  /** What the sender adds; empty for nothing. */
  readonly message: string;
  /** Name of the attached file. */
  readonly file: string;
  readonly sender: string;
  /** Name of the coordinator, empty where there is none. */
  readonly coordinator: string;
}

const TEXT = `Hej {{to}}!

Bifogat finns {{document}} ({{about}}). Filen heter {{file}}.
{{#message}}

{{message}}
{{/message}}

Du får dokumentet som {{role}}. Har du frågor, svara på brevet.

Med vänlig hälsning
{{#coordinator}}
{{coordinator}}
{{/coordinator}}
{{sender}}
`;

/** Language and looks are said on the elements: mail programs drop what stands around them. */
const HTML = `<!DOCTYPE html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{{document}}</title></head>
<body style="margin: 0; padding: 16px">
<div lang="sv" role="article" aria-label="{{document}}" style="max-width: 40em; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; overflow-wrap: break-word">
<p>Hej {{to}}!</p>
<p>Bifogat finns {{document}} ({{about}}). Filen heter {{file}}.</p>
{{#message}}<p style="white-space: pre-line">{{message}}</p>{{/message}}
<p>Du får dokumentet som {{role}}. Har du frågor, svara på brevet.</p>
<p>Med vänlig hälsning<br>{{#coordinator}}{{coordinator}}<br>{{/coordinator}}{{sender}}</p>
</div>
</body>
</html>
`;

/** The letter twice, as text and as HTML; what comes from the sheet stays text. */
export function coverLetter(letter: CoverLetter): { subject: string; text: string; html: string } {
  const view = {
    ...letter,
    to: oneLine(letter.to),
    about: oneLine(letter.about),
    message: letter.message.trim(),
  };
  const subject = `${view.document}: ${view.about}`;
  return { subject, text: fillText(TEXT, view), html: fillHtml(HTML, view) };
}
