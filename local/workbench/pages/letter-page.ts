import { type Content, html } from "../html.ts";
import { section } from "../page.ts";
import type { ReadLetter } from "../read-letter.ts";
import { letterPath } from "./letters-page.ts";

/** A letter: who it is from and to, what it looks like in a mail program, and its text. */
export function letterPage(file: string, letter: ReadLetter): Content {
  const path = letterPath(file);
  const facts = [
    ["Från", letter.from],
    ["Till", letter.to],
    ["Kopia", letter.cc],
    ["Svar till", letter.replyTo],
    ["Skickat", letter.date],
  ] as const;
  return [
    html`<dl class="facts">${facts.filter(([, value]) => value !== "").map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    letter.attachments.length === 0
      ? undefined
      : html`<p>Bilagor:</p><ul>${letter.attachments.map(({ name }, place) => html`<li><a href="${path}/bilaga/${place + 1}">${name}</a></li>`)}</ul>`,
    html`<p><a href="${path}/fil">Hämta brevet som fil (.eml)</a></p>`,
    letter.html === undefined
      ? undefined
      : section(
          "Som det visas",
          html`<iframe class="letter" sandbox="" src="${path}/innehall" title="Brevet som det visas i ett e-postprogram"></iframe>`,
        ),
    section("Som ren text", html`<pre class="letter">${letter.text}</pre>`),
  ];
}
