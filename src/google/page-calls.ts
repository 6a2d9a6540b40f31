import type { AttendanceList, PresenceMark, SavedPresences } from "../app/attendance/attendance-list.ts";
import { meetingsToRegister, type RegisterChoices } from "../app/attendance/meetings-to-register.ts";
import { readAttendance } from "../app/attendance/read-attendance.ts";
import { registerPresence as register } from "../app/attendance/register-presence.ts";
import type { GivenParameters } from "../app/command.ts";
import { type DocumentOutlook, outlookOf } from "../app/documents/document-outlook.ts";
import { type TemplateStanding, templatesInUse as templates } from "../app/documents/templates-in-use.ts";
import { goToCell as atCell } from "../app/go-to-cell.ts";
import {
  type RemindersStanding,
  remindersStanding as standing,
} from "../app/reminders/reminders-standing.ts";
import { type Reply, replyOf } from "../app/reply.ts";
import { type CommandDescription, describeCommand } from "../app/run-command.ts";
import {
  type SavedSettings,
  type SettingChange,
  saveSettings as save,
} from "../app/settings/save-settings.ts";
import { type SettingField, settingsForm as settings } from "../app/settings/settings-form.ts";
import { googlePorts } from "./ports.ts";

/** Puts the cursor at a cell. @param cell Empty for the tab as a whole. @returns Where that is, as a sentence. */
export function goToCell(tab: string, cell: string): Reply<string> {
  return replyOf(() => atCell(googlePorts(), tab, cell));
}

/** What attendance can be registered for. */
export function attendanceChoices(): Reply<RegisterChoices> {
  return replyOf(() => meetingsToRegister(googlePorts()));
}

/** A meeting's attendance as it stands. */
export function attendanceOf(meeting: string): Reply<AttendanceList> {
  return replyOf(() => readAttendance(googlePorts(), meeting));
}

/** Saves choices for a meeting, under the lock. */
export function registerPresence(meeting: string, marks: readonly PresenceMark[]): Reply<SavedPresences> {
  return replyOf(() => register(googlePorts(), meeting, marks));
}

/** A command with its present choices. */
export function commandDescription(id: string): Reply<CommandDescription> {
  return replyOf(() => describeCommand(googlePorts(), id));
}

/** Whether a document can be made, and what is lacking; makes nothing. */
export function documentOutlook(given: GivenParameters): Reply<DocumentOutlook> {
  return replyOf(() => outlookOf(googlePorts(), given));
}

/** Which template each kind of document is made with. */
export function templatesInUse(): Reply<readonly TemplateStanding[]> {
  return replyOf(() => templates(googlePorts()));
}

/** Every setting with what it is now. */
export function settingsForm(): Reply<readonly SettingField[]> {
  return replyOf(() => settings(googlePorts()));
}

/** Changes settings, under the lock; all of them or none. */
export function saveSettings(changes: readonly SettingChange[]): Reply<SavedSettings> {
  return replyOf(() => save(googlePorts(), changes));
}

/** Whether reminders go out, whose the daily run is, and what can be done about it. */
export function remindersStanding(): Reply<RemindersStanding> {
  return replyOf(() => standing(googlePorts()));
}
