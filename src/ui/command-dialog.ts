import type { OpenedCommand } from "../app/run-command.ts";
import { commandForm } from "./command-form.ts";
import { element } from "./element.ts";
import { inDialog } from "./in-dialog.ts";

/** The dialog of one command. */
function showCommand({ command, given }: OpenedCommand, page: HTMLElement): void {
  const word = command.previews ? "Genomför" : "Kör";
  page.append(element("h1", {}, [command.label]), ...commandForm(command, word, given));
}

const described = document.getElementById("command")?.textContent;
if (described) inDialog((page) => showCommand(JSON.parse(described) as OpenedCommand, page));
