import type { Area, SheetState } from "../workbook-state.ts";

/** Which cells a `Range` stands for. */
export abstract class RangeHandle {
  /** @param openEnded True for `A2:A`, which has no last row of its own. */
  constructor(
    readonly sheet: SheetState,
    readonly area: Area,
    readonly openEnded: boolean,
  ) {}
}
