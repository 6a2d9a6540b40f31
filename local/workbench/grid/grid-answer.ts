import type { MenuEntry } from "../../apps-script/execution-result.ts";
import type { Changes } from "./grid-view.ts";

/** What the server answers when something was done at the sheet. */
export interface GridAnswer {
  /** False where it was refused or failed; `said` tells why. */
  ok: boolean;
  said: string;
  /** What the program says in the corner of the sheet. */
  toasts: readonly { title: string; message: string }[];
  /** Questions that the program asked; on this computer the usual answer was given. */
  alerts: readonly string[];
  /** Dialogs that the program opened, each with the number under which its page is served. */
  dialogs: readonly OpenedDialog[];
  /** What a function that a dialog called came to. */
  called?: { value: unknown } | { error: { name: string; message: string } };
  /** The cell that the program put in front last. */
  selected?: { sheetId: number; address: string };
  changes: Changes;
  /** The number by which what was done to whole rows is taken back; absent where they are as they were. */
  rowAct?: number;
  /** Another number than last time where what was done before must not be taken back any more, as when somebody was erased. */
  forgotten: number;
}

/** What can be done to whole rows by hand. */
export type LineAct = "insert" | "delete" | "ascending" | "descending";

/** A dialog or sidebar of the program. */
export interface OpenedDialog {
  number: number;
  kind: "modal" | "modeless" | "sidebar";
  title: string;
  width: number;
  height: number;
}

/** The program's menus. */
export interface MenuAnswer {
  menus: readonly { title: string; items: readonly MenuEntry[] }[];
}
