import { describeCommand } from "../app/run-command.ts";
import { atDialogSize } from "./dialog-size.ts";
import { googlePorts } from "./ports.ts";

/** Where the page wants the command it is for, as JSON. */
const PLACEHOLDER = "__COMMAND__";

/** Opens the dialog of a command: what to choose, a button, progress, and what came of it. */
export function openCommand(id: string): void {
  const command = describeCommand(googlePorts(), id);
  const page = HtmlService.createHtmlOutputFromFile("Command").getContent();
  // As a script's text: `<` would let a name from the sheet end the script, `$` means something to replace().
  const json = JSON.stringify(command).replace(/</g, "\\u003c");
  const output = HtmlService.createHtmlOutput(page.replace(PLACEHOLDER, () => json));
  SpreadsheetApp.getUi().showModalDialog(atDialogSize(output), command.label);
}
