import { longDate } from "../../src/messages/dates.ts";
import type { WorkbookState } from "../apps-script/index.ts";
import { type Content, type Html, html } from "./html.ts";
import { FORM_KEY } from "./session.ts";

/** What every page shows around its own content. */
export interface Surroundings {
  state: WorkbookState | undefined;
  /** The day it is in the workbench. */
  today: string;
  isChosenDay: boolean;
  formKey: string;
}

const PLACES = [
  ["/", "Kalkylark"],
  ["/kommandon", "Kommandon"],
  ["/brev", "Utkorg"],
  ["/dokument", "Dokument"],
  ["/dag", "Dagens datum"],
  ["/excel", "Excel"],
] as const;

/** A whole page. @param here Path of the page, marked where it stands in a menu. */
export function page(title: string, here: string, content: Content, around: Surroundings): string {
  const { text } = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Partnerskapsarket</title>
<link rel="stylesheet" href="/topp.css">
<link rel="stylesheet" href="/stil.css">
<script src="/skript.js" defer></script>
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
${places(here, around)}
<div class="frame">
<nav class="tabs" aria-labelledby="flikar"><h2 id="flikar">Flikar</h2>${tabList(around.state, here)}</nav>
<main id="innehall" tabindex="-1">
<h1>${title}</h1>
${content}
</main>
</div>
</body>
</html>
`;
  return text;
}

/** The bar above every page: where one can go, and the day it is. */
export function places(here: string, around: Surroundings): Html {
  return html`<header class="top">
<a class="name" href="/">Partnerskapsarket</a>
<nav aria-label="Arbetsbänken"><ul>${PLACES.map(([path, name]) => html`<li>${link(path, name, here)}</li>`)}</ul></nav>
<p class="day">${around.isChosenDay ? "Vald dag" : "I dag"}: ${longDate(around.today)}</p>
</header>`;
}

/** A form that only this workbench can send. */
export function form(action: string, content: Content, around: Surroundings, isUpload = false): Html {
  const encoding = isUpload ? html` enctype="multipart/form-data"` : undefined;
  return html`<form method="post" action="${action}"${encoding}>
<input type="hidden" name="${FORM_KEY}" value="${around.formKey}">
${content}
<p class="busy" role="status"></p>
</form>`;
}

/** A heading of its own over a piece of a page. */
export function section(title: string, content: Content): Html {
  return html`<section><h2>${title}</h2>${content}</section>`;
}

function tabList(state: WorkbookState | undefined, here: string): Html {
  const tabs = (state?.sheets ?? []).filter(({ hidden }) => !hidden);
  if (tabs.length === 0) return html`<p>Inga flikar ännu.</p>`;
  return html`<ul>${tabs.map(({ sheetId, name }) => html`<li>${link(`/flik/${sheetId}`, name, here)}</li>`)}</ul>`;
}

function link(path: string, name: string, here: string): Html {
  return html`<a href="${path}"${path === here ? html` aria-current="page"` : undefined}>${name}</a>`;
}
