import type { CallCounts } from "./call-kinds.ts";
import type { Answer, Question } from "./world.ts";

/** What one execution of a function did and showed. */
export interface ExecutionResult {
  /** What the function returned, copied out of the script; undefined after an error. */
  value: unknown;
  /** What the script did not catch, a failing last flush included. */
  error?: { name: string; message: string; stack: string };
  /** Present when the execution was stopped from outside, with the reason. */
  killed?: "kill" | "timeout";
  calls: CallCounts;
  /** Simulated milliseconds it took. */
  duration: number;
  log: LogLine[];
  toasts: Toast[];
  alerts: ShownQuestion[];
  dialogs: ShownDialog[];
  menus: ShownMenu[];
  /** Where the script has put the person's cursor, the last place last. */
  selections: Selection[];
}

/** A line in the execution log. */
export interface LogLine {
  level: "log" | "info" | "warn" | "error";
  text: string;
}

/** A message in the corner of the sheet. */
export interface Toast {
  message: string;
  title: string | null;
  /** Seconds; null is the default of five. */
  seconds: number | null;
}

/** An alert or a prompt with what was answered. */
export type ShownQuestion = Question & { answer: Answer };

/** Cells that a script has selected for the person who runs it. */
export interface Selection {
  /** Name of the tab. */
  tab: string;
  /** `B2` or `B2:C5`. */
  range: string;
}

/** A page that was opened. */
export interface ShownDialog {
  kind: "modal" | "modeless" | "sidebar";
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

/** A menu that was added. */
export interface ShownMenu {
  title: string;
  items: MenuEntry[];
}

/** A menu item, a line between items, or a menu in the menu. */
export type MenuEntry =
  | { kind: "item"; title: string; handler: string }
  | { kind: "separator" }
  | { kind: "menu"; title: string; items: MenuEntry[] };
