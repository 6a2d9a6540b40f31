import type { Page } from "../page.ts";
import { checkSheetPage } from "./check-sheet.ts";
import { makeDocumentPage } from "./make-document.ts";
import { registerAttendancePage } from "./register-attendance.ts";

/** Every page. */
export const pages: readonly Page[] = [checkSheetPage, registerAttendancePage, makeDocumentPage];
