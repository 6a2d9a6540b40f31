import { type SheetId, sheetList } from "../sheets/index.ts";

/** Every tab, for documents that are made of whatever stands in the workbook. */
export const ALL_TABS: readonly SheetId[] = sheetList.map(({ id }) => id as SheetId);
