import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import {
  DataValidatorRegistryService,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import choicesEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { SheetsFilterService, UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import {
  createUniver,
  ICommandService,
  type Injector,
  type IWorkbookData,
  LocaleType,
  mergeLocales,
  UniverInstanceType,
} from "@univerjs/presets";
import { cellAddress, cellPosition } from "../../apps-script/a1-notation.ts";
import type { CellView, TabChange, TabView, WorkbookView } from "../grid/grid-view.ts";
import { cellData } from "./cell-data.ts";
import { choiceRules } from "./choice-rules.ts";
import { keptFilter } from "./kept-filter.ts";
import { looksOf } from "./looks.ts";
import { gridNote } from "./note-data.ts";
import { rowFitter } from "./row-heights.ts";
import { swedish } from "./swedish.ts";
import { workbookData } from "./workbook-data.ts";

/** Marks what this page does to the grid itself, so that it is not taken for what a person does. */
const OURS = { onlyLocal: true, ours: true } as const;

/** Takes what is typed while no cell is being written in. */
const KEYBOARD = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** A place in the workbook; rows and columns count from 1. */
export interface Place {
  sheetId: number;
  row: number;
  column: number;
}

/** The grid: shows what the server says, and nothing that it has not said. */
export interface Grid {
  readonly commands: ICommandService;
  readonly injector: Injector;
  /** Shows the workbook anew, with the same tab and cell in front where they are left. */
  show(view: WorkbookView): void;
  /** Shows what is different in a tab. */
  patch(change: TabChange): void;
  /** Shows cells as the server last said they are. */
  putBack(sheetId: number, places: readonly { row: number; column: number }[]): void;
  /** The cell as the server last said it is. */
  cellAt(place: Place): CellView;
  /** What the grid itself shows in the cell that the person stands in, and the note there. */
  shownHere(): { text: string; note: string };
  tab(sheetId: number): TabView | undefined;
  /** The cell that the person stands in. */
  here(): Place & { rows: number; columns: number };
  goTo(sheetId: number, address: string | undefined): void;
  focus(): void;
  /** When the grid has put up what takes the keyboard, which it does after the first picture. */
  ready(): Promise<void>;
  hasTabs(): boolean;
  /** Whether a cell is being written in. */
  isEditing(): boolean;
  /** Works out anew what a tab's filter hides, where its rows have changed places. */
  filterAnew(sheetId: number): void;
  /** Shows or hides the arrows that filter the tab in front. */
  toggleFilter(): void;
  /** Done once, as soon as the grid shows a workbook: before that it has no parts for sheets. */
  whenShown(work: () => void): void;
  /** Told whenever another tab or cell is in front, or something else is shown. */
  onMove(told: () => void): void;
  /** Told where a link leads that somebody clicked in a tab that only the program writes in. */
  onLink(told: (address: string) => void): void;
}

/** Makes the grid in an element. */
export function createGrid(container: HTMLElement): Grid {
  const univer = createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        choicesEnglish,
        filterEnglish,
        notesEnglish,
        swedish as never,
      ),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        contextMenu: false,
        disableAutoFocus: true,
        formulaBar: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        } as never,
        sheets: {
          clipboardConfig: { hidePasteOptions: true },
          disableForceStringAlert: true,
          disableForceStringMark: true,
        },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  const { univerAPI } = univer;
  const injector = univer.univer.__getInjector();
  const commands = injector.get(ICommandService);
  let tabs = new Map<number, { view: TabView; cells: CellView[][]; notes: Record<string, string> }>();
  let unit = 0;
  const unitId = () => `arbetsbok-${unit}`;
  const workbook = () => univerAPI.getActiveWorkbook();

  const fitRows = (view: TabView, cells: readonly (readonly CellView[])[], rows: readonly number[]) => {
    const fitted = rowFitter(view);
    const rowHeight = Object.fromEntries(
      [...new Set(rows)].map((row) => [row - 1, fitted(cells[row - 1] ?? [], row)]),
    );
    const ranges = Object.keys(rowHeight).map((row) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn: 0,
      endColumn: view.columns - 1,
    }));
    commands.syncExecuteCommand(
      "sheet.mutation.set-worksheet-row-height",
      { unitId: unitId(), subUnitId: String(view.sheetId), ranges, rowHeight },
      OURS,
    );
  };
  /** The filters that people have set, as they are kept when the workbook is shown anew. */
  const filtersFor = (view: WorkbookView) =>
    Object.fromEntries(
      view.tabs.flatMap(({ sheetId, cells }) => {
        const filter = injector
          .get(SheetsFilterService)
          .getFilterModel(unitId(), String(sheetId))
          ?.serialize();
        const kept = filter && keptFilter(filter, tabs.get(sheetId)?.cells ?? [], cells);
        return kept === undefined ? [] : [[String(sheetId), kept]];
      }),
    );
  const watchers: (() => void)[] = [];
  const moved = () => {
    for (const told of watchers) told();
  };
  let awaited: (() => void)[] = [];
  const grid: Grid = {
    commands,
    injector,
    show(view) {
      const before = unit === 0 ? undefined : grid.here();
      const filters = unit === 0 ? {} : filtersFor(view);
      if (unit > 0) univerAPI.disposeUnit(unitId());
      unit += 1;
      tabs = new Map(
        view.tabs.map((tab) => [
          tab.sheetId,
          { view: tab, cells: tab.cells.map((line) => [...line]), notes: { ...tab.notes } },
        ]),
      );
      univer.univer.createUnit<IWorkbookData, never>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(view, unitId(), filters),
      );
      const place =
        before !== undefined && tabs.get(before.sheetId)?.view.hidden === false ? before : undefined;
      const sheetId = place?.sheetId ?? view.active;
      workbook()?.setActiveSheet(String(sheetId));
      if (place !== undefined)
        workbook()
          ?.getActiveSheet()
          .getRange(place.row - 1, place.column - 1)
          .activate();
      onlyOffer(injector);
      for (const [sheetId, { cells }] of tabs) showBlankRows(injector, unitId(), String(sheetId), cells);
      const works = awaited;
      awaited = [];
      for (const work of works) work();
    },
    patch({ sheetId, cells, notes, choices }) {
      const tab = tabs.get(sheetId);
      if (tab === undefined) return;
      for (const { row, column, cell } of cells) {
        while (tab.cells.length < row) tab.cells.push([]);
        (tab.cells[row - 1] as CellView[])[column - 1] = cell;
      }
      grid.putBack(sheetId, cells);
      fitRows(
        tab.view,
        tab.cells,
        cells.map(({ row }) => row),
      );
      const target = { unitId: unitId(), sheetId: String(sheetId) };
      for (const [address, note] of Object.entries(notes)) {
        const { row, column } = cellPosition(address);
        const at = { ...target, row: row - 1, col: column - 1 };
        if (note === null) {
          delete tab.notes[address];
          commands.syncExecuteCommand("sheet.mutation.remove-note", at, OURS);
        } else {
          tab.notes[address] = note;
          commands.syncExecuteCommand(
            "sheet.mutation.update-note",
            { ...at, note: gridNote(address, note) },
            OURS,
          );
        }
      }
      if (choices !== undefined) {
        const was = choiceRules(tab.view);
        tab.view = { ...tab.view, choices };
        const at = { unitId: unitId(), subUnitId: String(sheetId), source: "patched" };
        if (was.length > 0)
          commands.syncExecuteCommand(
            "data-validation.mutation.removeRule",
            { ...at, ruleId: was.map(({ uid }) => uid) },
            OURS,
          );
        commands.syncExecuteCommand(
          "data-validation.mutation.addRule",
          { ...at, rule: choiceRules(tab.view) },
          OURS,
        );
      }
    },
    putBack(sheetId, places) {
      const tab = tabs.get(sheetId);
      if (tab === undefined || places.length === 0) return;
      const look = looksOf(tab.view);
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const { row, column } of places) {
        const cell = tab.cells[row - 1]?.[column - 1] ?? null;
        const line = cellValue[row - 1] ?? {};
        line[column - 1] = cellData(cell, cell === null ? undefined : look(row, column));
        cellValue[row - 1] = line;
      }
      commands.syncExecuteCommand(
        "sheet.mutation.set-range-values",
        { unitId: unitId(), subUnitId: String(sheetId), cellValue },
        OURS,
      );
      moved();
    },
    cellAt: ({ sheetId, row, column }) => tabs.get(sheetId)?.cells[row - 1]?.[column - 1] ?? null,
    shownHere() {
      const { sheetId, row, column } = grid.here();
      const cell = workbook()
        ?.getActiveSheet()
        .getSheet()
        .getCellRaw(row - 1, column - 1);
      const note = tabs.get(sheetId)?.notes[cellAddress(row, column)] ?? "";
      return { text: cell?.v === null || cell?.v === undefined ? "" : String(cell.v), note };
    },
    tab: (sheetId) => tabs.get(sheetId)?.view,
    here() {
      const sheet = workbook()?.getActiveSheet();
      const range = sheet?.getActiveRange();
      return {
        sheetId: Number(sheet?.getSheetId() ?? 0),
        row: (range?.getRow() ?? 0) + 1,
        column: (range?.getColumn() ?? 0) + 1,
        rows: range?.getHeight() ?? 1,
        columns: range?.getWidth() ?? 1,
      };
    },
    goTo(sheetId, address) {
      workbook()?.setActiveSheet(String(sheetId));
      if (address === undefined) return;
      const { row, column } = cellPosition(address);
      const sheet = workbook()?.getActiveSheet();
      sheet?.getRange(row - 1, column - 1).activate();
      sheet?.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 3));
    },
    focus() {
      container.querySelector<HTMLElement>(KEYBOARD)?.focus();
    },
    async ready() {
      while (unit > 0 && container.querySelector(KEYBOARD) === null) await nextFrame();
      await nextFrame();
      await nextFrame();
    },
    hasTabs: () => tabs.size > 0,
    isEditing: () => workbook()?.isCellEditing() ?? false,
    filterAnew(sheetId) {
      injector.get(SheetsFilterService).getFilterModel(unitId(), String(sheetId))?.reCalc();
      showBlankRows(injector, unitId(), String(sheetId), tabs.get(sheetId)?.cells ?? []);
    },
    toggleFilter: () => void commands.executeCommand("sheet.command.smart-toggle-filter"),
    whenShown: (work) => void (unit > 0 ? work() : awaited.push(work)),
    onMove: (told) => void watchers.push(told),
    onLink(told) {
      univerAPI.addEvent(univerAPI.Event.CellClicked, ({ row, column }) => {
        const { sheetId } = grid.here();
        const cell = grid.cellAt({ sheetId, row: row + 1, column: column + 1 });
        if (grid.tab(sheetId)?.kept && cell !== null && typeof cell === "object" && cell.link !== undefined)
          told(cell.link);
      });
    },
  };
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => {
    moved();
    const tab = container.querySelector(`[role="tab"][data-id="${grid.here().sheetId}"]`);
    // The grid draws its tabs anew first.
    setTimeout(() => tab?.scrollIntoView({ block: "nearest", inline: "center" }), 100);
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === "sheet.operation.set-selections") moved();
  });
  return grid;
}

/** A row that was just inserted must be seen, whatever the filter lets through. */
function showBlankRows(
  injector: Injector,
  unitId: string,
  sheetId: string,
  cells: readonly CellView[][],
): void {
  const filter = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId);
  if (!filter) return;
  const isBlank = (row: number) => (cells[row] ?? []).every((cell) => cell === null);
  filter.filteredOutRows = new Set([...filter.filteredOutRows].filter((row) => !isBlank(row)));
}

/** The server tells what is wrong in a cell, with a note; the grid's own judgement would be a second and another one. */
function onlyOffer(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.validator = async () => true;
  // Nor may it judge a workbook later that has been shown anew meanwhile: it would find none of that name.
  injector.get(SheetsDataValidationValidatorService).validatorRanges = async () => [];
}
