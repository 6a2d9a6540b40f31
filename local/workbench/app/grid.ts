import { ICommandService, type Injector, type IWorkbookData, UniverInstanceType } from "@univerjs/presets";
import { cellPosition } from "../../apps-script/a1-notation.ts";
import type { CellView, TabChange, TabView, WorkbookView } from "../grid/grid-view.ts";
import { filters } from "./filters.ts";
import { gridWriter } from "./grid-writer.ts";
import { type Place, shownTabs } from "./shown-tabs.ts";
import { onlyOffer, univerIn } from "./univer.ts";
import { workbookData } from "./workbook-data.ts";

/** Takes what is typed while no cell is being written in. */
const KEYBOARD = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

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
  const { univer, univerAPI } = univerIn(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let unit = 0;
  const unitId = () => `arbetsbok-${unit}`;
  const workbook = () => univerAPI.getActiveWorkbook();
  const tabs = shownTabs();
  const writer = gridWriter(commands, unitId);
  const filtered = filters(injector, unitId, tabs.cellsOf);
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
      const kept = unit === 0 ? {} : filtered.keptFor(view);
      if (unit > 0) univerAPI.disposeUnit(unitId());
      unit += 1;
      tabs.replace(view);
      univer.createUnit<IWorkbookData, never>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(view, unitId(), kept),
      );
      const place =
        before !== undefined && tabs.get(before.sheetId)?.view.hidden === false ? before : undefined;
      workbook()?.setActiveSheet(String(place?.sheetId ?? view.active));
      if (place !== undefined)
        workbook()
          ?.getActiveSheet()
          .getRange(place.row - 1, place.column - 1)
          .activate();
      onlyOffer(injector);
      for (const { sheetId } of view.tabs) filtered.showBlankRows(sheetId);
      const works = awaited;
      awaited = [];
      for (const work of works) work();
    },
    patch(change) {
      const { sheetId, cells, notes, choices } = change;
      const before = tabs.get(sheetId)?.view;
      const tab = tabs.take(change);
      if (tab === undefined || before === undefined) return;
      grid.putBack(sheetId, cells);
      writer.heights(
        tab,
        cells.map(({ row }) => row),
      );
      writer.notes(tab, notes);
      if (choices !== undefined) writer.choices(tab, before);
    },
    putBack(sheetId, places) {
      const tab = tabs.get(sheetId);
      if (tab === undefined || places.length === 0) return;
      writer.cells(tab, places);
      moved();
    },
    cellAt: tabs.cellAt,
    shownHere() {
      const { sheetId, row, column } = grid.here();
      const cell = workbook()
        ?.getActiveSheet()
        .getSheet()
        .getCellRaw(row - 1, column - 1);
      const note = tabs.noteAt({ sheetId, row, column });
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
    filterAnew: filtered.anew,
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
