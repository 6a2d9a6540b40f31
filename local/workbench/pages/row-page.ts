import { cellAddress } from "../../apps-script/a1-notation.ts";
import {
  displayValue,
  type SheetState,
  type ValidationState,
  type WorkbookState,
} from "../../apps-script/index.ts";
import { patchedValue } from "../../apps-script/patches.ts";
import { cellAt } from "../../apps-script/sheet-cells.ts";
import { type Content, type Html, html, withLines } from "../html.ts";
import { form, type Surroundings } from "../page.ts";
import { shownText, visibleColumns } from "./tab-page.ts";

const MAX_CHOICES = 500;
const LONG_COLUMN = 300;

/** What became of a field that was sent. */
export interface FieldAnswer {
  column: number;
  ok: boolean;
  given: string;
  said: string;
}

/** A row as a form, a field for each column. @param answers What became of what was just sent. */
export function rowPage(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  answers: readonly FieldAnswer[],
  around: Surroundings,
): Content {
  return [
    answers.length === 0 ? undefined : outcome(answers),
    form(
      `/flik/${sheet.sheetId}/rad/${row}`,
      [
        visibleColumns(sheet).map((column) =>
          field(
            state,
            sheet,
            row,
            column,
            answers.find((answer) => answer.column === column),
          ),
        ),
        html`<p><button>Spara</button> <a href="/flik/${sheet.sheetId}#${cellAddress(row, 1)}">Tillbaka till ${sheet.name}</a></p>`,
      ],
      around,
    ),
  ];
}

function outcome(answers: readonly FieldAnswer[]): Html {
  const refused = answers.filter(({ ok }) => !ok);
  if (refused.length === 0)
    return html`<div class="said" role="status">${answers.map(({ said }) => html`<p>${withLines(said)}</p>`)}</div>`;
  return html`<div class="refused" role="alert"><p><strong>Allt sparades inte.</strong> Rätta fälten som är markerade och spara igen.</p></div>`;
}

function field(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  answer: FieldAnswer | undefined,
): Html {
  const name = `c${column}`;
  const before = shownText(sheet, row, column);
  const value = answer?.ok === false ? answer.given : before;
  const help = sheet.notes[cellAddress(1, column)];
  const note = sheet.notes[cellAddress(row, column)];
  const described = [help && `${name}-hjalp`, note && `${name}-not`, answer?.ok === false && `${name}-fel`]
    .filter(Boolean)
    .join(" ");
  const attributes = html`id="${name}" name="${name}"${described === "" ? undefined : html` aria-describedby="${described}"`}${
    answer?.ok === false ? html` aria-invalid="true"` : undefined
  }`;
  return html`<div class="field"><label for="${name}">${shownText(sheet, 1, column)}</label>
${help === undefined ? undefined : html`<p class="hint" id="${name}-hjalp">${withLines(help)}</p>`}
${answer?.ok === false ? html`<p class="refused" id="${name}-fel">${answer.said}</p>` : undefined}
<input type="hidden" name="${name}-fore" value="${before}">
${control(state, sheet, row, column, value, attributes)}
${note === undefined ? undefined : html`<p class="note" id="${name}-not">Anteckning: ${withLines(note)}</p>`}</div>`;
}

function control(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  value: string,
  attributes: Html,
): Html {
  const choices = choicesOf(state, patchedValue(sheet.validations, row, column));
  if (choices !== undefined) {
    const all = ["", ...(choices.includes(value) || value === "" ? [] : [value]), ...choices];
    return html`<select ${attributes}>${all.map(
      (choice) =>
        html`<option value="${choice}"${choice === value ? html` selected` : undefined}>${choice}</option>`,
    )}</select>`;
  }
  if (value.includes("\n") || (sheet.columnWidths[column] ?? 0) >= LONG_COLUMN) {
    // A browser drops the first line break in a text area.
    return html`<textarea ${attributes}>\n${value}</textarea>`;
  }
  return html`<input type="text" ${attributes} value="${value}">`;
}

/** What a dropdown offers; undefined where the cell has none, or one too long to list. */
function choicesOf(state: WorkbookState, rule: ValidationState | undefined): string[] | undefined {
  if (rule?.allowInvalid !== false) return undefined;
  if (rule.criterion === "VALUE_IN_LIST") return rule.values;
  if (rule.criterion !== "VALUE_IN_RANGE") return undefined;
  const { range } = rule;
  const source = state.sheets.find(({ sheetId }) => sheetId === range.sheetId);
  if (source === undefined) return undefined;
  const found = new Set<string>();
  for (let row = range.top; row <= Math.min(range.bottom ?? source.rows.length, source.rows.length); row++) {
    for (let column = range.left; column <= range.right; column++) {
      found.add(displayValue(cellAt(source, row, column), patchedValue(source.numberFormats, row, column)));
    }
  }
  found.delete("");
  return found.size > MAX_CHOICES ? undefined : [...found];
}
