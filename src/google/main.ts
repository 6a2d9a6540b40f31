/**
 * The global functions of the script: menus, triggers, pages and the local home find them by name. The build adds one for
 * each menu item.
 */
import type { Answer } from "../app/answer.ts";
import type { GivenParameters, RunOptions } from "../app/command.ts";
import { type CommandDescription, describeCommands, runCommand as run } from "../app/run-command.ts";
import { runDay as runTheDay } from "../app/run-day.ts";
import { showMenu } from "./menu.ts";
import { markEdit } from "./on-edit.ts";
import { googlePorts } from "./ports.ts";
import { removeTrialTriggers } from "./trials.ts";

export { openCommand } from "./command-dialog.ts";
export { openPage } from "./open-page.ts";
export {
  attendanceChoices,
  attendanceOf,
  commandDescription,
  documentOutlook,
  goToCell,
  registerPresence,
  remindersStanding,
  saveSettings,
  settingsForm,
  templatesInUse,
} from "./page-calls.ts";

/** Simple trigger: the workbook is opened. */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger: a person typed or pasted. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  markEdit(event);
}

/**
 * The daily trigger's function; its name stands in people's triggers.
 *
 * @throws {Error} with the sentence of a refusal: Google mails it to the trigger's owner, who else would never hear of it.
 */
export function daily(): void {
  const { ok, said } = runTheDay(googlePorts());
  if (!ok) throw new Error(said);
}

/** The function of the trigger that *Kontrollera installationen* makes to see whether one can be made; normally it is gone at once. */
export function removeTrialTrigger(): void {
  removeTrialTriggers();
}

/** What the daily trigger does, with its answer. */
export function runDay(options?: RunOptions): Answer {
  return runTheDay(googlePorts(), options);
}

/** Every command with its present choices. */
export function listCommands(): { commands: readonly CommandDescription[] } {
  return { commands: describeCommands(googlePorts()) };
}

/** Runs one command as its menu item would. */
export function runCommand(id: string, parameters: GivenParameters, options?: RunOptions): Answer {
  return run(googlePorts(), id, parameters, options);
}
