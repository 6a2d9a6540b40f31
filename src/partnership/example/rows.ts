import type { NewRow } from "../../core/schema/sheet.ts";
import type { SheetId, sheets } from "../sheets/index.ts";

/** Rows of one tab, as they are put into a new workbook. */
export type Rows<K extends SheetId> = readonly NewRow<(typeof sheets)[K]>[];
