import { cellAddress } from "../a1-notation.ts";
import { type Axis, changeLines } from "../change-lines.ts";
import type { LineChange } from "../line-change.ts";
import { painted } from "../patches.ts";
import type { Runtime } from "../runtime.ts";
import { areaFrom, cellAt } from "../sheet-cells.ts";
import type { SheetState } from "../workbook-state.ts";
import { addTab, deleteTab, renameTab } from "./change-tabs.ts";
import { fireEdit } from "./fire-edit.ts";
import type { Edit, HandResult } from "./hand-result.ts";
import { pasteCells } from "./paste-cells.ts";
import { placeAt, tabNamed } from "./place.ts";
import { restoreCells, restoreSnapshot, type Snapshot, snapshotOf } from "./snapshot.ts";
import { sortRows } from "./sort-rows.ts";
import { typeCell } from "./type-cell.ts";

/** What one person can do in the sheet itself. Addresses are `Tab!B2`; rows and columns count from 1. */
export interface Hand {
  /** Types into a cell; empty text empties it. `onEdit` follows. */
  type(address: string, text: string): HandResult;
  /** Pastes rows of columns from a cell on, past every rule. `onEdit` follows, without values. */
  paste(address: string, block: readonly (readonly string[])[]): HandResult;
  /** Types another heading over one in row 1. */
  renameHeading(tab: string, from: string, to: string): HandResult;
  /** Gives a cell a number format. */
  format(address: string, numberFormat: string): HandResult;
  /** Inserts empty rows or columns before a line; formats come from the line before. */
  insert(tab: string, axis: Axis, before: number, count?: number): HandResult;
  delete(tab: string, axis: Axis, first: number, count?: number): HandResult;
  /** Moves rows or columns so that they stand before the line that has number `before` now. */
  move(tab: string, axis: Axis, first: number, before: number, count?: number): HandResult;
  /** Sorts the rows below the frozen ones by a column. */
  sort(tab: string, column: number, descending?: boolean): HandResult;
  renameTab(from: string, to: string): HandResult;
  deleteTab(name: string): HandResult;
  addTab(name: string): HandResult;
  /** Takes back this hand's last act. Of typing and pasting only the cells touched come back. */
  undo(): HandResult;
}

/** The hand of a person in a runtime's workbook; default its usual user. */
export function createHand(runtime: Runtime, user: string = runtime.user): Hand {
  const { state, clock } = runtime.world;
  const history: { before: Snapshot; edit: Edit | null }[] = [];

  const edited = (act: () => Edit | { refusal: string }): HandResult => {
    const before = snapshotOf(state);
    const edit = act();
    if ("refusal" in edit) return { ok: false, reason: edit.refusal };
    history.push({ before, edit });
    return { ok: true, execution: fireEdit(runtime, edit, user) };
  };
  const changed = (act: () => string | null): HandResult => {
    const before = snapshotOf(state);
    const refusal = act();
    if (refusal !== null) return { ok: false, reason: refusal };
    history.push({ before, edit: null });
    return { ok: true, execution: null };
  };
  const inTab = (tab: string, act: (sheet: SheetState) => void): HandResult =>
    changed(() => {
      const found = tabNamed(state, tab);
      if ("refusal" in found) return found.refusal;
      act(found.sheet);
      return null;
    });
  const lines = (tab: string, axis: Axis, change: LineChange) =>
    inTab(tab, (sheet) => changeLines(state, sheet, axis, change));

  return {
    type: (address, text) => edited(() => typeCell(state, address, text, user, clock.now())),
    paste: (address, block) => edited(() => pasteCells(state, address, block, user, clock.now())),
    renameHeading: (tab, from, to) =>
      edited(() => {
        const found = tabNamed(state, tab);
        if ("refusal" in found) return found;
        const column = Array.from({ length: found.sheet.maxColumns }, (_, index) => index + 1).find(
          (number) => cellAt(found.sheet, 1, number) === from,
        );
        if (column === undefined) return { refusal: `Fliken ”${tab}” har ingen rubrik ”${from}”.` };
        return typeCell(
          state,
          `'${tab.replaceAll("'", "''")}'!${cellAddress(1, column)}`,
          to,
          user,
          clock.now(),
        );
      }),
    format: (address, numberFormat) =>
      changed(() => {
        const place = placeAt(state, address);
        if ("refusal" in place) return place.refusal;
        place.sheet.numberFormats = painted(
          place.sheet.numberFormats,
          areaFrom(place.row, place.column, 1, 1),
          numberFormat,
        );
        return null;
      }),
    insert: (tab, axis, before, count = 1) =>
      lines(tab, axis, {
        kind: "insert",
        after: before - 1,
        count,
        inherit: before === 1 ? "after" : "before",
      }),
    delete: (tab, axis, first, count = 1) => lines(tab, axis, { kind: "delete", first, count }),
    move: (tab, axis, first, before, count = 1) => lines(tab, axis, { kind: "move", first, count, before }),
    sort: (tab, column, descending) => inTab(tab, (sheet) => sortRows(sheet, column, descending)),
    renameTab: (from, to) => changed(() => renameTab(state, from, to)),
    deleteTab: (name) => changed(() => deleteTab(state, name)),
    addTab: (name) => changed(() => addTab(state, name)),
    undo() {
      const last = history.pop();
      if (last === undefined) return { ok: false, reason: "Det finns inget att ångra." };
      if (last.edit === null) {
        restoreSnapshot(state, last.before);
        return { ok: true, execution: null };
      }
      const { sheetId, area } = last.edit;
      restoreCells(state, last.before, sheetId, area);
      return { ok: true, execution: fireEdit(runtime, { sheetId, area }, user) };
    },
  };
}
