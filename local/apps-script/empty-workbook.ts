import type { SheetState, WorkbookState } from "./workbook-state.ts";

/** What may be said about a new workbook; the rest is as Google makes it for a Swede. */
export type EmptyWorkbookOptions = Partial<
  Pick<WorkbookState, "id" | "name" | "url" | "locale" | "timeZone">
> & {
  /** Names of its tabs. */
  sheets?: string[];
};

/** A new workbook with empty tabs, as Google makes one. */
export function emptyWorkbook(options: EmptyWorkbookOptions = {}): WorkbookState {
  const id = options.id ?? "lokal-arbetsbok";
  const names = options.sheets ?? ["Blad1"];
  const sheets = names.map((name, index) => emptySheet(index, name));
  return {
    version: 1,
    id,
    name: options.name ?? "Partnerskapsarket",
    url: options.url ?? `https://docs.google.com/spreadsheets/d/${id}/edit`,
    locale: options.locale ?? "sv_SE",
    timeZone: options.timeZone ?? "Europe/Stockholm",
    sheets,
    activeSheetId: 0,
    protections: [],
    properties: { document: {}, script: {}, users: {} },
    triggers: [],
    files: [],
    mailSent: {},
    counters: { uuid: 0, sheet: names.length - 1, file: 0, trigger: 0, protection: 0 },
  };
}

/** A new tab: 1,000 rows and 26 columns, all empty. */
export function emptySheet(sheetId: number, name: string): SheetState {
  return {
    sheetId,
    name,
    hidden: false,
    frozenRows: 0,
    maxRows: 1000,
    maxColumns: 26,
    tabColor: null,
    columnWidths: {},
    hiddenColumns: [],
    rows: [],
    notes: {},
    links: {},
    numberFormats: [],
    validations: [],
    looks: {},
  };
}
