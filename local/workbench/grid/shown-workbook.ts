import { snapshotOf } from "../../apps-script/hands/snapshot.ts";
import type { WorkbookState } from "../../apps-script/index.ts";
import type { DataFolder } from "../../store/data-folder.ts";
import { changesBetween } from "./changes-between.ts";
import type { Changes, WorkbookView } from "./grid-view.ts";
import { tabView } from "./tab-view.ts";

/** What pages show of a workbook, and what they have to show instead after something was done. */
export interface ShownWorkbook {
  /** The whole of it; undefined where there is no workbook yet. */
  view(): WorkbookView | undefined;
  /**
   * What is different since a page was told the last time.
   *
   * @param revision The one that the page shows.
   */
  changesSince(revision: number): Changes;
}

/** The workbook of a data folder, also when other programs write in it. */
export function shownWorkbook(folder: DataFolder): ShownWorkbook {
  // No other start of the workbench has given out the same number.
  let revision = Date.now();
  let last: WorkbookState | undefined;
  const notice = (): Omit<Changes, "from" | "revision"> => {
    const state = folder.take();
    const before = last;
    last = state && { ...state, ...snapshotOf(state) };
    if (state === undefined || before === undefined) {
      if (state !== undefined) revision += 1;
      return { tabs: [], rebuilt: state !== undefined };
    }
    const changes = changesBetween(before, state);
    if (changes.rebuilt || changes.tabs.length > 0) revision += 1;
    return before.activeSheetId === state.activeSheetId
      ? changes
      : { ...changes, active: state.activeSheetId };
  };
  return {
    view() {
      notice();
      const state = last;
      return (
        state && {
          revision,
          active: state.activeSheetId,
          tabs: state.sheets.map((sheet) => tabView(state, sheet)),
        }
      );
    },
    changesSince(known) {
      const from = revision;
      const changes = notice();
      return { ...changes, from, revision, rebuilt: changes.rebuilt || known !== from };
    },
  };
}
