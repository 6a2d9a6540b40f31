import { longDate } from "../../../src/messages/dates.ts";
import { capitalised } from "../../../src/messages/lists.ts";
import { counted } from "../../../src/messages/numbers.ts";
import { type Content, html } from "../html.ts";
import type { LetterHead } from "../letter-head.ts";
import { section } from "../page.ts";

/** A letter's file, and what can be read at its top; undefined where nothing can. */
export interface ListedLetter {
  file: string;
  head: LetterHead | undefined;
}

/** Every letter in the outbox by day, the newest first. @param sends Whether letters also leave the computer. */
export function lettersPage(letters: readonly ListedLetter[], sends: boolean): Content {
  const about = sends
    ? "Breven har skickats genom e-postservern. Här ligger en kopia av vart och ett."
    : "Inget brev lämnar den här datorn. De ligger här som filer, så att du kan läsa dem.";
  if (letters.length === 0) return html`<p class="prose">${about} Ännu finns inga brev.</p>`;
  const read = letters.flatMap(({ file, head }) => (head === undefined ? [] : [{ file, ...head }]));
  const days = [...new Set(read.map(({ day }) => day))].sort().reverse();
  return [
    html`<p class="prose">${about}</p>`,
    unreadable(letters.filter(({ head }) => head === undefined)),
    days.map((day) => {
      const own = read.filter((letter) => letter.day === day);
      const sorted = own.sort((a, b) => b.time.localeCompare(a.time) || b.file.localeCompare(a.file, "sv"));
      return section(
        `${day === "" ? "Utan datum" : capitalised(longDate(day))}: ${counted(own.length, "brev", "brev")}`,
        html`<ul class="letters">${sorted.map(item)}</ul>`,
      );
    }),
  ];
}

/** Where a letter is shown. */
export function letterPath(file: string): string {
  return `/brev/${encodeURIComponent(file)}`;
}

/** Says that a letter's file cannot be read, and how to get at it. */
export function damagedLetter(file: string): Content {
  return html`Filen ”${file}” är skadad eller är inget brev: det framgår varken vem det är från, vem det gick till eller vad det gäller. <a href="${letterPath(file)}/fil">Hämta filen</a>`;
}

function item({ file, subject, to, time, attachments }: { file: string } & LetterHead): Content {
  const facts = [
    to === "" ? [] : `till ${to}`,
    time === "" ? [] : `kl.\u00a0${time.replace(":", ".")}`,
    attachments === 0 ? [] : counted(attachments, "bilaga", "bilagor"),
  ].flat();
  return html`<li><a href="${letterPath(file)}">${subject}</a> <span>${facts.join(", ")}</span></li>`;
}

function unreadable(letters: readonly ListedLetter[]): Content {
  if (letters.length === 0) return undefined;
  const title =
    letters.length === 1 ? "Ett brev går inte att läsa" : `${letters.length} brev går inte att läsa`;
  return html`<div class="refused"><strong>${title}</strong><ul>${letters.map(({ file }) => html`<li>${damagedLetter(file)}</li>`)}</ul></div>`;
}
