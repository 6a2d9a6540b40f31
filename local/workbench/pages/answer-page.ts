import { basename } from "node:path";
import { weekdayAndDate } from "../../../src/messages/dates.ts";
import { capitalised } from "../../../src/messages/lists.ts";
import type { WorkbookState } from "../../apps-script/index.ts";
import type { Told } from "../../home/told.ts";
import { placeLink } from "../cell-link.ts";
import { type Content, type Html, html, withLines } from "../html.ts";
import { section } from "../page.ts";

const LEVELS = { error: "Fel", warning: "Varning", info: "Upplysning" } as const;
const FORMS = { pdf: "PDF", word: "Word" } as const;
const STATUSES = {
  planned: "Skulle skickas",
  sent: "Skickat",
  failed: "Misslyckades",
  unclear: "Oklart",
  skipped: "Skickas inte",
} as const;

/** What a command did: its sentence, its documents, letters and findings. */
export function answerPage(
  { ok, said, issues, documents, letters, tables, ms }: Told,
  state: WorkbookState | undefined,
): Content {
  return [
    html`<div class="${ok ? "said" : "refused"}" role="${ok ? "status" : "alert"}">${ok ? undefined : html`<strong>Det gick inte. </strong>`}${withLines(said)}</div>`,
    documents.length === 0 ? undefined : section("Dokument", html`<ul>${documents.map(documentItem)}</ul>`),
    letters.length === 0 ? undefined : section("Brev", letterDays(letters)),
    issues.length === 0 ? undefined : section("Att titta på", issueTable(issues, state)),
    tables.map((each) => section(each.title, plainTable(each))),
    html`<p class="hint">Det tog ${(ms / 1000).toFixed(1).replace(".", ",")} sekunder.</p>`,
  ];
}

function documentItem({ title, link, draft, version, copies }: Told["documents"][number]): Html {
  const others = copies.map(
    (copy) => html`, <a href="${documentAddress(copy.link)}">som ${FORMS[copy.form]}</a>`,
  );
  return html`<li><a href="${documentAddress(link)}">${title}</a>${draft ? ", utkast" : ""}, version ${version}${others}</li>`;
}

/** A document's place begins with the documents' folder, which the page's own address stands for. */
function documentAddress(place: string): string {
  return `/dokument/${encodeURIComponent(place.split("/").slice(1).join("/"))}`;
}

/** A table for each day that letters are meant for; one for all where they are for today. */
function letterDays(letters: Told["letters"]): Content {
  const days = [...new Set(letters.map(({ day }) => day ?? ""))];
  if (days.length < 2) return letterTable(letters);
  return days.map((day) => {
    const own = letters.filter((letter) => (letter.day ?? "") === day);
    const title = day === "" ? "I dag" : capitalised(weekdayAndDate(day));
    return html`<details open><summary>${title}: ${own.length} st.</summary>${letterTable(own)}</details>`;
  });
}

function letterTable(letters: Told["letters"]): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tabell: brev"><table>
<thead><tr><th scope="col">Till</th><th scope="col">Ärende</th><th scope="col">Läge</th><th scope="col">Varför</th></tr></thead>
<tbody>${letters.map(
    ({ to, subject, status, reason, file }) =>
      html`<tr><td>${to}</td><td>${
        file === "" ? subject : html`<a href="/brev/${encodeURIComponent(basename(file))}">${subject}</a>`
      }</td><td>${STATUSES[status]}</td><td>${withLines(reason)}</td></tr>`,
  )}</tbody></table></div>`;
}

function issueTable(issues: Told["issues"], state: WorkbookState | undefined): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tabell: fel, varningar och upplysningar"><table>
<thead><tr><th scope="col">Nivå</th><th scope="col">Var</th><th scope="col" class="wide">Vad</th><th scope="col" class="wide">Åtgärd</th></tr></thead>
<tbody>${issues.map(
    ({ severity, tab, cell, message, action }) =>
      html`<tr><td class="level-${severity}">${LEVELS[severity]}</td><td>${place(tab, cell, state)}</td><td>${message}</td><td>${action}</td></tr>`,
  )}</tbody></table></div>`;
}

function plainTable({ title, headings, rows }: Told["tables"][number]): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tabell: ${title}"><table>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${followable(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** A web address as a link; any other text as it is. */
function followable(text: string): Content {
  return /^https?:\/\/\S+$/.test(text) ? html`<a href="${text}" rel="noopener">${text}</a>` : withLines(text);
}

function place(tab: string, cell: string, state: WorkbookState | undefined): Content {
  const sheet = state?.sheets.find(({ name }) => name === tab);
  const name = cell === "" ? tab : `${tab} ${cell}`;
  return sheet === undefined
    ? name
    : html`<a href="${placeLink(sheet.sheetId, cell === "" ? undefined : cell)}">${name}</a>`;
}
