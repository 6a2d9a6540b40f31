import type { Page } from "../page.ts";
import { checkSheetPage } from "./check-sheet.ts";
import { makeDocumentPage } from "./make-document.ts";
import { registerAttendancePage } from "./register-attendance.ts";
import { remindersPage } from "./reminders.ts";
import { settingsPage } from "./settings.ts";
import { templatesPage } from "./templates.ts";

/** Every page, in the order people see them. */
export const pages: readonly Page[] = [
  checkSheetPage,
  settingsPage,
  registerAttendancePage,
  makeDocumentPage,
  templatesPage,
  remindersPage,
];
