import { overviewSections } from "../../../src/partnership/overview/index.ts";
import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { agreements } from "../../../src/partnership/sheets/agreements.ts";
import type { SheetState, WorkbookState } from "../../apps-script/index.ts";
import { isDateFormat } from "../../apps-script/number-format.ts";
import { patchedValue } from "../../apps-script/patches.ts";
import { cellAt, isFormula, lastUsedRow, shownValue } from "../../apps-script/sheet-cells.ts";
import { computedWorkbook } from "../../formulas/computed-workbook.ts";
import { type DrawnChart, drawnCharts } from "../../formulas/drawn-charts.ts";
import { type Content, Html, html } from "../html.ts";
import { form, type Surroundings, section } from "../page.ts";
import { shownText, visibleColumns } from "./tab-page.ts";

const TOO_LARGE =
  "Arbetsboken har så många rader att det skulle ta minuter att räkna ut fliken här. Hämta Excelfilen: där räknas den ut när du öppnar den.";
const CHOICE = "Välj överenskommelse";

/** *Översikt* worked out for the day: a table for each section, and its chart beside. */
export function overviewPage(state: WorkbookState, around: Surroundings): Content {
  const sheet = computedWorkbook(state, around.today).sheets.find(({ name }) => name === OVERVIEW_TITLE);
  if (sheet === undefined) return undefined;
  const charts = drawnCharts(sheet);
  const parts = partsOf(sheet);
  if (parts.length === 0) return html`<p>Fliken är tom. Kör Lägg upp arket.</p>`;
  const isComputed = sheet.rows.some((row) => row.some((cell) => isFormula(cell) && cell.value !== null));
  if (!isComputed) return html`<p class="prose">${TOO_LARGE}</p>`;
  return parts.map(({ title, top, bottom }) =>
    section(title, [
      html`<div class="overview">${table(sheet, top, bottom, title)}${charts
        .filter(({ firstRow }) => firstRow >= top && firstRow <= bottom)
        .map(figure)}</div>`,
      choiceRow(sheet, top, bottom, state, around),
    ]),
  );
}

interface Part {
  readonly title: string;
  /** Row of the heading, and the last row with anything in it. */
  readonly top: number;
  readonly bottom: number;
}

/** The sections as they stand, whoever has put rows between. */
function partsOf(sheet: SheetState): readonly Part[] {
  const titles = new Set(overviewSections.map(({ title }) => title));
  const last = lastUsedRow(sheet);
  const tops = Array.from({ length: last }, (_, at) => at + 1).filter(
    (row) => titles.has(shownText(sheet, row, 1)) && shownText(sheet, row - 1, 1) === "",
  );
  return tops.map((top, place) => ({
    title: shownText(sheet, top, 1),
    top,
    bottom: (tops[place + 1] ?? last + 1) - 1,
  }));
}

function table(sheet: SheetState, top: number, bottom: number, title: string): Html {
  const rows = Array.from({ length: bottom - top }, (_, at) => top + 1 + at).filter(
    (row) =>
      visibleColumns(sheet).some((column) => shownText(sheet, row, column) !== "") &&
      // The form below the table is the choice.
      shownText(sheet, row, 1) !== CHOICE,
  );
  const columns = visibleColumns(sheet).filter(
    (column) => column === 1 || [top, ...rows].some((row) => shownText(sheet, row, column) !== ""),
  );
  const headings = columns.map((column) => {
    const text = column === 1 ? "" : shownText(sheet, top, column);
    return text === "" ? html`<td></td>` : html`<th scope="col">${text}</th>`;
  });
  const hasHeadings = columns.some((column) => column > 1 && shownText(sheet, top, column) !== "");
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tabell: ${title}"><table>
${hasHeadings ? html`<thead><tr>${headings}</tr></thead>` : undefined}
<tbody>${rows.map(
    (row) => html`<tr>${columns.map((column) => cell(sheet, row, column))}</tr>
`,
  )}</tbody></table></div>`;
}

function cell(sheet: SheetState, row: number, column: number): Html {
  const text = shownText(sheet, row, column);
  if (column === 1) return html`<th scope="row">${text}</th>`;
  const isFigure =
    typeof shownValue(cellAt(sheet, row, column)) === "number" &&
    !isDateFormat(patchedValue(sheet.numberFormats, row, column));
  return html`<td${isFigure ? html` class="figure"` : undefined}>${text}</td>`;
}

function figure({ alt, svg }: DrawnChart): Html {
  // With its size as a view box it shrinks as a whole on a narrow screen.
  const drawing = svg.replace(
    /^<svg ([^>]*?)width="(\d+)" height="(\d+)"/,
    (_, other, width, height) =>
      `<svg ${other}width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${html`${alt}`.text}"`,
  );
  return html`<figure>${new Html(drawing)}</figure>`;
}

/** The dropdown of the tab, for those who have no grid. */
function choiceRow(
  sheet: SheetState,
  top: number,
  bottom: number,
  state: WorkbookState,
  around: Surroundings,
): Content {
  const row = Array.from({ length: bottom - top }, (_, at) => top + 1 + at).find(
    (one) => shownText(sheet, one, 1) === CHOICE,
  );
  if (row === undefined) return undefined;
  const chosen = shownText(sheet, row, 2);
  const names = agreementNames(state);
  const options = ["", ...names].map(
    (name) =>
      html`<option value="${name}"${name === chosen ? html` selected` : undefined}>${name === "" ? "Den som gäller" : name}</option>`,
  );
  return form(
    `/flik/${sheet.sheetId}/rad/${row}`,
    html`<p class="field"><label for="val">${CHOICE}</label><input type="hidden" name="c2-fore" value="${chosen}"><select id="val" name="c2">${options}</select></p><button>Visa</button>`,
    around,
  );
}

function agreementNames(state: WorkbookState): readonly string[] {
  const sheet = state.sheets.find(({ name }) => name === agreements.title);
  const column = (sheet?.rows[0] ?? []).indexOf(agreements.columns.name.header) + 1;
  if (sheet === undefined || column === 0) return [];
  return Array.from({ length: lastUsedRow(sheet) }, (_, at) => shownText(sheet, at + 2, column)).filter(
    (name) => name !== "",
  );
}
