import { longDate } from "../../../src/messages/dates.ts";
import { lastUsedRow } from "../../apps-script/sheet-cells.ts";
import type { DataFolder } from "../../store/data-folder.ts";
import type { EarlierWorkbook } from "../../store/earlier-workbook.ts";
import { type Content, type Html, html } from "../html.ts";
import { form, type Surroundings } from "../page.ts";

/** Field of the form that says that the person means it. */
export const SURE = "saker";

/** Leads to the page where an earlier workbook can be put back, where there is one. */
export function restoreLink(folder: Pick<DataFolder, "earlier">): Html {
  const earlier = folder.earlier.read();
  return earlier === undefined
    ? html`<p class="prose">Det finns ingen tidigare sparad arbetsbok att lägga tillbaka.</p>`
    : html`<p class="prose">Den arbetsbok som sparades närmast före är hel. Den är från ${moment(earlier)}.</p><p><a class="button" href="/aterstall">Se vad som kan läggas tillbaka</a></p>`;
}

/** What would be put back, and a button for it. */
export function restorePage(earlier: EarlierWorkbook | undefined, around: Surroundings): Content {
  if (earlier === undefined)
    return html`<p class="prose">Det finns ingen tidigare sparad arbetsbok att lägga tillbaka.</p>`;
  const filled = earlier.state.sheets.filter((sheet) => lastUsedRow(sheet) > 1);
  return [
    html`<p class="prose">Arbetsboken läggs tillbaka som den var ${moment(earlier)}. Det som sparades efter det går förlorat. Filen som ligger där nu tas inte bort utan flyttas undan.</p>`,
    html`<dl class="facts">${filled.map((sheet) => html`<dt>${sheet.name}</dt><dd>${lastUsedRow(sheet) - 1} rader</dd>`)}</dl>`,
    form(
      "/aterstall",
      html`<div class="field"><label><input type="checkbox" name="${SURE}" value="ja" required> Jag vill lägga tillbaka den här arbetsboken</label></div><p><button>Lägg tillbaka</button></p>`,
      around,
    ),
  ];
}

function moment({ savedAt, state }: EarlierWorkbook): string {
  const text = savedAt.toLocaleString("sv-SE", { timeZone: state.timeZone });
  return `${longDate(text.slice(0, 10))} kl. ${text.slice(11, 16).replace(":", ".")}`;
}
