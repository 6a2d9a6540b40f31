import type { Command } from "../command.ts";
import { checkSheet } from "./check-sheet.ts";
import { makeDocument } from "./make-document.ts";
import { previewReminders } from "./preview-reminders.ts";
import { sendRemindersNow } from "./send-reminders.ts";
import { setUp } from "./set-up.ts";
import { startReminders } from "./start-reminders.ts";
import { stopReminders } from "./stop-reminders.ts";
import { takeOverReminders } from "./take-over-reminders.ts";

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [
  setUp,
  checkSheet,
  makeDocument,
  previewReminders,
  sendRemindersNow,
  startReminders,
  stopReminders,
  takeOverReminders,
];
