import type { Answer } from "../app/answer.ts";
import { SEVERITY_WORDS } from "../messages/findings.ts";
import { element, table } from "./element.ts";
import { lettersView } from "./letters-view.ts";

const FORM_WORDS = { pdf: "PDF", word: "Word" } as const;

/** What a command answered: documents to open, letters, findings and other tables. The sentence itself stands in the page's status. */
export function answerView(answer: Answer): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (answer.documents.length > 0) {
    const items = answer.documents.map(({ title, link, copies }) =>
      element("li", {}, [
        linked(title, link),
        ...copies.flatMap((copy) => [", ", linked(`som ${FORM_WORDS[copy.form]}`, copy.link)]),
      ]),
    );
    parts.push(element("h2", {}, ["Dokument"]), element("ul", {}, items));
  }
  if (answer.letters.length > 0) parts.push(element("h2", {}, ["Brev"]), ...lettersView(answer.letters));
  if (answer.issues.length > 0) {
    const rows = answer.issues.map(({ severity, tab, cell, message, action }) => [
      SEVERITY_WORDS[severity],
      cell === "" ? tab : `${tab} ${cell}`,
      `${message} ${action}`,
    ]);
    parts.push(element("h2", {}, ["Fynd"]), table("Fynd", ["Nivå", "Var", "Vad"], rows));
  }
  for (const { title, headings, rows } of answer.tables) {
    parts.push(
      element("h2", {}, [title]),
      table(
        title,
        headings,
        rows.map((cells) => cells.map(followable)),
      ),
    );
  }
  return parts;
}

function linked(text: string, link: string): Node | string {
  return link === "" ? text : element("a", { href: link, target: "_blank", rel: "noopener" }, [text]);
}

/** A web address as a link; any other text as it is. */
function followable(text: string): HTMLElement | string {
  return /^https?:\/\/\S+$/.test(text)
    ? element("a", { href: text, target: "_blank", rel: "noopener" }, [text])
    : text;
}
