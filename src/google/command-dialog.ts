import type { GivenParameters } from "../app/command.ts";
import { describeCommand, type OpenedCommand } from "../app/run-command.ts";
import { atDialogSize } from "./dialog-size.ts";
import { googlePorts } from "./ports.ts";

/** Where the page wants the command it is for, as JSON. */
const PLACEHOLDER = "__COMMAND__";

/**
 * Opens the dialog of a command: what to choose, a button, progress, and what came of it.
 *
 * @param given What stands filled in from the start, by parameter name.
 */
export function openCommand(id: string, given: GivenParameters = {}): void {
  const opened: OpenedCommand = { command: describeCommand(googlePorts(), id), given };
  const page = HtmlService.createHtmlOutputFromFile("Command").getContent();
  // As a script's text: `<` would let a name from the sheet end the script, `$` means something to replace().
  const json = JSON.stringify(opened).replace(/</g, "\\u003c");
  const output = HtmlService.createHtmlOutput(page.replace(PLACEHOLDER, () => json));
  SpreadsheetApp.getUi().showModalDialog(atDialogSize(output), opened.command.label);
}
