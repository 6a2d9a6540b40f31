/** A piece of a page; everything that was put into it is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What can be put into a page: text is escaped, pieces of pages are not, and nothing is shown for what is absent. */
export type Content = Html | string | number | undefined | readonly Content[];

/** Makes a piece of a page: html`<p>${text}</p>`. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(
    parts.map((part, place) => part + (place < contents.length ? shown(contents[place]) : "")).join(""),
  );
}

/** Text with its lines kept apart. */
export function withLines(text: string): Html {
  const lines = text.split("\n").map((line, place) => (place === 0 ? html`${line}` : html`<br>${line}`));
  return html`${lines}`;
}

function shown(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "object") return content.map(shown).join("");
  return escaped(String(content));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
