import { addDays } from "../../../src/core/dates/civil-date.ts";
import { longDate } from "../../../src/messages/dates.ts";
import { type Content, html } from "../html.ts";
import { form, type Surroundings, section } from "../page.ts";
import { SEND } from "./command-page.ts";

/** A file in a folder, for a list. */
export interface ListedFile {
  name: string;
  bytes: number;
}

/** Every document that the program has made. */
export function documentsPage(files: readonly ListedFile[]): Content {
  if (files.length === 0) {
    return html`<p class="prose">Inga dokument har skapats ännu. Gå till <a href="/kommandon">Kommandon</a> och välj Skapa dokument.</p>`;
  }
  return html`<ul>${files.map(
    ({ name, bytes }) =>
      html`<li><a href="/dokument/${encodeURIComponent(name)}">${name}</a> (${size(bytes)})${
        name.endsWith(".docx")
          ? html`, <a href="/dokument/${encodeURIComponent(name)}/pdf">som PDF</a>`
          : undefined
      }</li>`,
  )}</ul>`;
}

/** The field of the form that takes an Excel file. */
export const FILE = "fil";

/** The workbook to and from Excel. */
export function excelPage(around: Surroundings): Content {
  return [
    section(
      "Hämta",
      html`<p class="prose">Hela arbetsboken som en fil för Excel eller LibreOffice, med rullistor och datum.</p><p><a class="button" href="/excel/fil">Hämta arbetsboken</a></p>`,
    ),
    section(
      "Läs in",
      form(
        "/excel",
        html`<div class="field"><label for="fil">Excel-fil (.xlsx)</label><p class="hint" id="fil-hjalp">Kolumnerna känns igen på rubriken och raderna på sitt dolda Id. Rader som saknas i filen är kvar i arbetsboken. En gammal lista med egna rubriker läses in med <a href="/kommando/importExcel">Importera från Excel</a>.</p><input type="file" id="fil" name="${FILE}" accept=".xlsx" required aria-describedby="fil-hjalp"></div><p><button>Läs in filen</button></p>`,
        around,
        true,
      ),
    ),
  ];
}

/** The day and the person that the workbench pretends. */
export function dayPage(day: string | undefined, user: string | undefined, around: Surroundings): Content {
  return [
    html`<p class="prose">Programmet räknar alla tider från dagen som gäller. Välj en annan dag för att se vad som händer då.</p>`,
    form(
      "/dag",
      html`<div class="field"><label for="dag">Dag</label><p class="hint" id="dag-hjalp">Skriv som 2020-09-01. Tomt betyder datorns egen dag.</p><input type="text" id="dag" name="dag" value="${day ?? ""}" aria-describedby="dag-hjalp" inputmode="numeric"></div>
<div class="field"><label for="vem">Den som gör det</label><p class="hint" id="vem-hjalp">E-postadress. Tomt betyder samordnaren.</p><input type="email" id="vem" name="vem" value="${user ?? ""}" aria-describedby="vem-hjalp"></div>
<p><button>Spara</button></p>`,
      around,
    ),
    section("Flytta dagen", [
      html`<p class="prose">Gå en dag i taget för att följa vad som händer.</p>`,
      [
        ["Föregående dag", addDays(around.today, -1)] as const,
        ["Nästa dag", addDays(around.today, 1)] as const,
      ].map(([label, to]) =>
        form(
          "/dag",
          html`<input type="hidden" name="dag" value="${to}"><input type="hidden" name="vem" value="${user ?? ""}"><p><button>${label}: ${longDate(to)}</button></p>`,
          around,
        ),
      ),
    ]),
    section("Den dagliga körningen", [
      html`<p class="prose">I Google körs den av sig själv varje morgon. Här körs den när du väljer det, för ${longDate(around.today)}. Brev som skickas hamnar i <a href="/brev">Utkorg</a>.</p>`,
      form("/dag/granska", html`<p><button>Visa vad som skulle skickas</button></p>`, around),
      form(
        "/dagens",
        html`<div class="field"><label><input type="checkbox" name="${SEND}" value="ja"> Skicka även om påminnelserna är avstängda</label></div><p><button>Gör dagens körning</button></p>`,
        around,
      ),
    ]),
  ];
}

function size(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
