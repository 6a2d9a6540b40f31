import { AppError } from "../core/error.ts";
import { type Partnership, readWorkbook } from "../partnership/partnership.ts";
import { sheetList } from "../partnership/sheets/index.ts";
import { type Answer, answerOf } from "./answer.ts";
import type { Command, GivenParameters, Only, RunOptions } from "./command.ts";
import { commands } from "./commands/index.ts";
import { pageOf } from "./page-of.ts";
import { missingPermission } from "./permissions.ts";
import type { Ports } from "./ports/index.ts";

/** What the dialog, the workbench and the command line know of a command. */
export interface CommandDescription {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly menu: Command["menu"];
  readonly writes: boolean;
  readonly previews: boolean;
  /** Whether it cannot be taken back, so that a dialog only carries it out once its preview has been seen. */
  readonly isFinal: boolean;
  /** Id of the page that people run it from; empty where it has a plain dialog. */
  readonly page: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly label: string;
    readonly required: boolean;
    readonly help: string;
    /** What the value is: free text, one of the choices, or a file as `core/given-file.ts` writes it. */
    readonly kind: "text" | "choice" | "file";
    /** The ending of the file that is asked for; empty where none is. */
    readonly accept: string;
    /** Empty where the text is free. */
    readonly choices: readonly { readonly value: string; readonly label: string }[];
    /** Where it is only asked for some of the choices of another parameter. */
    readonly only?: Only;
  }[];
}

/** What the dialog of a command is opened with. */
export interface OpenedCommand {
  readonly command: CommandDescription;
  /** What stands filled in from the start; what cannot be chosen is left out. */
  readonly given: GivenParameters;
}

/** Every command with its present choices; reads the workbook once. */
export function describeCommands(ports: Ports): readonly CommandDescription[] {
  const partnership = choosable(ports);
  return commands.map((command) => describe(command, partnership));
}

/** One command with its present choices. @throws {AppError} `unknown-command` */
export function describeCommand(ports: Ports, id: string): CommandDescription {
  const command = commandWith(id);
  const asks = command.parameters.some(({ choices }) => choices !== undefined);
  return describe(command, asks ? choosable(ports) : undefined);
}

/**
 * Runs a command as its menu item would: parameters checked, permissions there, alone under the lock where it changes anything.
 *
 * @param given Values by parameter name; a missing or empty one counts as not given.
 */
export function runCommand(
  ports: Ports,
  id: string,
  given: GivenParameters,
  options: RunOptions = {},
): Answer {
  return answerOf(() => {
    const command = commandWith(id);
    const parameters = checkedParameters(command, given);
    const [missing] = command.needs.length === 0 ? [] : ports.identity.missing(command.needs);
    if (missing !== undefined) throw missingPermission(missing);
    if (options.preview === true && command.writes && command.previews !== true)
      throw new AppError("no-preview", { command: command.label });
    if (command.writes) ports.lock.take();
    return command.run(ports, parameters, options);
  });
}

/** What can be chosen from, whatever state the workbook is in: a refusal is for the run to tell. */
function choosable(ports: Ports): Partnership {
  return readWorkbook(ports.workbook.read(sheetList)).partnership;
}

function commandWith(id: string): Command {
  const command = commands.find((candidate) => candidate.id === id);
  if (command === undefined) throw new AppError("unknown-command", { command: id });
  return command;
}

function describe(command: Command, partnership: Partnership | undefined): CommandDescription {
  return {
    id: command.id,
    label: command.label,
    about: command.about,
    menu: command.menu,
    writes: command.writes,
    previews: command.previews === true,
    isFinal: command.isFinal === true,
    page: pageOf(command)?.id ?? "",
    parameters: command.parameters.map(({ name, label, required, help, choices, accept, only }) => ({
      name,
      label,
      required,
      help: help ?? "",
      kind: accept !== undefined ? "file" : choices !== undefined ? "choice" : "text",
      accept: accept ?? "",
      choices: partnership === undefined ? [] : (choices?.(partnership) ?? []),
      ...(only === undefined ? {} : { only }),
    })),
  };
}

/** @throws {AppError} `unknown-parameter` or `missing-parameter` */
function checkedParameters(command: Command, given: GivenParameters): GivenParameters {
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== "");
  const unknown = filled.find(([name]) => !command.parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined)
    throw new AppError("unknown-parameter", { command: command.label, parameter: unknown[0] });
  const values = Object.fromEntries(filled);
  const missing = command.parameters.find(({ name, required }) => required && values[name] === undefined);
  if (missing !== undefined)
    throw new AppError("missing-parameter", { parameter: missing.label.toLowerCase() });
  return values;
}
