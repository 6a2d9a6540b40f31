import type { ExecutionResult } from "../execution-result.ts";

/** What came of something a person did by hand. */
export type HandResult =
  /** Done; `execution` is what `onEdit` did about it, null when nothing ran. */
  | { ok: true; execution: ExecutionResult | null }
  /** Refused by the sheet, with the sentence the person reads; nothing was changed. */
  | { ok: false; reason: string };

/** The cells a person changed, as `onEdit` is told. */
export interface Edit {
  sheetId: number;
  area: { top: number; left: number; bottom: number; right: number };
  /** Only when one cell was typed into; absent when it was emptied. A date is its serial number. */
  value?: string;
  /** Only when one cell was typed into; absent when it was empty before. */
  oldValue?: string;
}
