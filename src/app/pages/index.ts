import type { Page } from "../page.ts";
import { checkSheetPage } from "./check-sheet.ts";

/** Every page. */
export const pages: readonly Page[] = [checkSheetPage];
