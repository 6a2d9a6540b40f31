import { emptySheet } from "../empty-workbook.ts";
import { renameReferences } from "../moved-references.ts";
import { deleteSheet, insertSheet } from "../sheet-list.ts";
import type { WorkbookState } from "../workbook-state.ts";
import { tabNamed } from "./place.ts";

/** Gives a tab another name; null when it was done, else why not. */
export function renameTab(state: WorkbookState, from: string, to: string): string | null {
  const found = tabNamed(state, from);
  if ("refusal" in found) return found.refusal;
  const taken = state.sheets.some(
    (sheet) => sheet !== found.sheet && sheet.name.toLowerCase() === to.toLowerCase(),
  );
  if (taken || to === "") return `Det finns redan en flik som heter ”${to}”.`;
  found.sheet.name = to;
  renameReferences(state, from, to);
  return null;
}

/** Deletes a tab; null when it was done, else why not. */
export function deleteTab(state: WorkbookState, name: string): string | null {
  const found = tabNamed(state, name);
  if ("refusal" in found) return found.refusal;
  if (state.sheets.length === 1) return "Den enda fliken kan inte tas bort.";
  deleteSheet(state, found.sheet);
  return null;
}

/** Adds an empty tab last; null when it was done, else why not. */
export function addTab(state: WorkbookState, name: string): string | null {
  if (!("refusal" in tabNamed(state, name))) return `Det finns redan en flik som heter ”${name}”.`;
  insertSheet(state, emptySheet(state.counters.sheet + 1, name), state.sheets.length);
  return null;
}
