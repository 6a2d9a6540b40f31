import type { Command } from "../command.ts";
import { about } from "./about.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { announceMeetings } from "./announce-meetings.ts";
import { approveDocument } from "./approve-document.ts";
import { checkInstallation } from "./check-installation.ts";
import { checkSheet } from "./check-sheet.ts";
import { createFees } from "./create-fees.ts";
import { erasePerson } from "./erase-person.ts";
import { getTemplate } from "./get-template.ts";
import { importExcel } from "./import-excel.ts";
import { makeDocument } from "./make-document.ts";
import { newPeriod } from "./new-period.ts";
import { personalDataExtract } from "./personal-data-extract.ts";
import { prepareAttendance } from "./prepare-attendance.ts";
import { previewReminders } from "./preview-reminders.ts";
import { proposeHosts } from "./propose-hosts.ts";
import { putTemplate } from "./put-template.ts";
import { registerExit } from "./register-exit.ts";
import { registerVote } from "./register-vote.ts";
import { renameRow } from "./rename-row.ts";
import { resetTemplate } from "./reset-template.ts";
import { restoreColumns } from "./restore-columns.ts";
import { sendDocument } from "./send-document.ts";
import { sendRemindersNow } from "./send-reminders.ts";
import { sendTrialLetter } from "./send-trial-letter.ts";
import { setUp } from "./set-up.ts";
import { startReminders } from "./start-reminders.ts";
import { stopReminders } from "./stop-reminders.ts";
import { takeOverReminders } from "./take-over-reminders.ts";
import { undoLastRun } from "./undo-last-run.ts";

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [
  setUp,
  checkSheet,
  restoreColumns,
  undoLastRun,
  newPeriod,
  proposeHosts,
  registerExit,
  renameRow,
  registerVote,
  adoptPlan,
  prepareAttendance,
  createFees,
  importExcel,
  makeDocument,
  approveDocument,
  sendDocument,
  getTemplate,
  putTemplate,
  resetTemplate,
  previewReminders,
  sendTrialLetter,
  sendRemindersNow,
  announceMeetings,
  startReminders,
  stopReminders,
  takeOverReminders,
  personalDataExtract,
  erasePerson,
  checkInstallation,
  about,
];
