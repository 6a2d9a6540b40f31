import { basename } from "node:path";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import { cellAddress } from "../../apps-script/a1-notation.ts";
import { displayValue, type SheetState, type WorkbookState } from "../../apps-script/index.ts";
import { patchedValue } from "../../apps-script/patches.ts";
import { cellAt, lastUsedColumn, lastUsedRow } from "../../apps-script/sheet-cells.ts";
import { cellLink, ROWS_PER_PAGE } from "../cell-link.ts";
import { type Content, type Html, html, withLines } from "../html.ts";

/** Columns of at least this width, in pixels, hold running text. */
const WIDE = 260;

/** A tab as a table; hidden columns are left out and notes stand in their cells. @param part Which rows, from 1. */
export function tabPage(state: WorkbookState, sheet: SheetState, part: number): Content {
  const columns = visibleColumns(sheet);
  const lastRow = lastUsedRow(sheet);
  const parts = Math.max(1, Math.ceil((lastRow - 1) / ROWS_PER_PAGE));
  const first = 2 + (Math.min(Math.max(part, 1), parts) - 1) * ROWS_PER_PAGE;
  const definition = sheetList.find(({ title }) => title === sheet.name);
  const mayEdit = definition?.keeper !== "program";
  const rows = Array.from(
    { length: Math.max(0, Math.min(lastRow, first + ROWS_PER_PAGE - 1) - first + 1) },
    (_, index) => first + index,
  );
  return [
    definition === undefined ? undefined : html`<p class="prose">${definition.about}</p>`,
    html`<p><a href="/?kalkylark=ja#gid=${sheet.sheetId}">Visa i kalkylarket</a></p>`,
    columns.length === 0 ? html`<p>Fliken är tom.</p>` : table(state, sheet, columns, rows, mayEdit),
    columns.length > 0 && rows.length === 0 ? html`<p>Fliken har inga rader ännu.</p>` : undefined,
    parts > 1 ? pager(sheet, parts, part) : undefined,
    mayEdit && columns.length > 0
      ? html`<p><a class="button" href="/flik/${sheet.sheetId}/rad/${Math.max(lastRow, 1) + 1}">Ny rad</a></p>`
      : undefined,
    columnHelp(sheet, columns),
  ];
}

/** The columns that a person sees, up to the last with content. */
export function visibleColumns(sheet: SheetState): number[] {
  return Array.from({ length: lastUsedColumn(sheet) }, (_, index) => index + 1).filter(
    (column) => !sheet.hiddenColumns.includes(column),
  );
}

/** What a cell shows. */
export function shownText(sheet: SheetState, row: number, column: number): string {
  return displayValue(cellAt(sheet, row, column), patchedValue(sheet.numberFormats, row, column));
}

function table(
  state: WorkbookState,
  sheet: SheetState,
  columns: readonly number[],
  rows: readonly number[],
  mayEdit: boolean,
): Html {
  const wide = (column: number) =>
    (sheet.columnWidths[column] ?? 0) >= WIDE ? html` class="wide"` : undefined;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tabell: ${sheet.name}"><table>
<thead><tr><th scope="col">Rad</th>${columns.map((column) => html`<th scope="col"${wide(column)}>${shownText(sheet, 1, column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${mayEdit ? html`<a href="/flik/${sheet.sheetId}/rad/${row}" aria-label="Ändra rad ${row}">${row}</a>` : row}</th>${columns.map(
      (column) => html`<td id="${cellAddress(row, column)}">${cell(state, sheet, row, column)}</td>`,
    )}</tr>
`,
  )}</tbody>
</table></div>`;
}

function cell(state: WorkbookState, sheet: SheetState, row: number, column: number): Content {
  const address = cellAddress(row, column);
  const text = shownText(sheet, row, column);
  const link = cellLink(state, sheet.links[address] ?? text);
  const note = sheet.notes[address];
  return [
    link === undefined ? withLines(text) : html`<a href="${link}">${linkText(link, text)}</a>`,
    note === undefined ? undefined : html`<p class="note">Anteckning: ${withLines(note)}</p>`,
  ];
}

/** A document on this computer is called by its file, not by the address it would have at Google. */
function linkText(link: string, text: string): string {
  return link.startsWith("/dokument/") ? basename(decodeURIComponent(link)) : text;
}

function pager(sheet: SheetState, parts: number, part: number): Html {
  const links = Array.from({ length: parts }, (_, index) => index + 1).map((number) => {
    const current = number === part ? html` aria-current="page"` : undefined;
    return html`<li><a href="/flik/${sheet.sheetId}?sida=${number}"${current}>Sida ${number}</a></li>`;
  });
  return html`<nav aria-label="Sidor"><ul class="cards">${links}</ul></nav>`;
}

function columnHelp(sheet: SheetState, columns: readonly number[]): Content {
  const helped = columns.filter((column) => sheet.notes[cellAddress(1, column)] !== undefined);
  if (helped.length === 0) return undefined;
  return html`<details><summary>Vad kolumnerna är till för</summary><dl class="facts">${helped.map(
    (column) =>
      html`<dt>${shownText(sheet, 1, column)}</dt><dd>${withLines(sheet.notes[cellAddress(1, column)] ?? "")}</dd>`,
  )}</dl></details>`;
}
