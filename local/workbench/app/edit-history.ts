import type { Block } from "./rectangles.ts";

/** More than anybody undoes by hand. */
const MOST = 200;

/** One thing that a person did: to cells, as they were before and as they became, or to whole rows. */
export type Done =
  | { kind: "cells"; before: readonly Block[]; after: readonly Block[] }
  | { kind: "rows"; number: number; sheetId: number; row: number; column: number };

/** What a person did at this page and can take back. */
export interface EditHistory {
  add(done: Done): void;
  /** The last thing done, which then can be done again. */
  back(): Done | undefined;
  /** The last thing taken back. */
  forth(): Done | undefined;
  forget(): void;
}

/** Nothing done yet. */
export function editHistory(): EditHistory {
  let done: Done[] = [];
  let undone: Done[] = [];
  return {
    add(each) {
      done = [...done.slice(1 - MOST), each];
      undone = [];
    },
    back() {
      const last = done.pop();
      if (last) undone.push(last);
      return last;
    },
    forth() {
      const last = undone.pop();
      if (last) done.push(last);
      return last;
    },
    forget() {
      done = [];
      undone = [];
    },
  };
}
