import { bugSentence, noteBug } from "../home/answer-of.ts";
import { type Home, openHome } from "../home/home.ts";
import type { HomeOptions } from "../home/operate.ts";
import { type Told, timed, told } from "../home/told.ts";
import { tsvText } from "../home/tsv.ts";
import { type DataFolder, dataFolder } from "../store/data-folder.ts";
import { Refusal } from "../store/refusal.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { homeOptions } from "./home-options.ts";
import type { Terminal } from "./terminal.ts";
import { toldText } from "./told-text.ts";
import { USAGE, UsageError } from "./usage.ts";

/** What a verb came to: the object for `--json`, and what it prints without it. */
interface Printed {
  told: Told & Readonly<Record<string, unknown>>;
  text: string;
  /** Where the workbench opens afterwards. */
  workbench?: HomeOptions;
}

/**
 * Runs one command line.
 *
 * @returns The exit code: 0 did its work, 1 refused or failed with a sentence, 2 wrong usage.
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  let given: Arguments;
  try {
    given = readArguments(argv);
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    if (argv.includes("--json")) terminal.out(json(told(problem.message, { ok: false })));
    terminal.err(`${problem.message}\n\n${USAGE}\n`);
    return 2;
  }
  const folder = dataFolder(given.data);
  try {
    const { told: outcome, text, workbench } = await carriedOut(given, folder, terminal);
    if (given.json) terminal.out(json(outcome));
    else if (outcome.ok) terminal.out(text);
    if (!outcome.ok) terminal.err(`${outcome.said}\n`);
    if (workbench !== undefined) await serve(workbench, given, terminal);
    return outcome.ok ? 0 : 1;
  } catch (problem) {
    const sentence =
      problem instanceof Refusal ? problem.message : unexpected(problem, given.verb, folder, terminal);
    if (given.json) terminal.out(json(told(sentence, { ok: false })));
    terminal.err(`${sentence}\n`);
    return 1;
  }
}

async function carriedOut(given: Arguments, folder: DataFolder, terminal: Terminal): Promise<Printed> {
  if (given.verb === "start") {
    const { start } = await import("./start.ts");
    const { outcome, options } = await start(given, folder, terminal);
    const files = outcome.documents.map(({ file }) => `  ${file}\n`).join("");
    return {
      told: { ...outcome },
      text: `${outcome.said}\n${files}`,
      ...(given.once ? {} : { workbench: options }),
    };
  }
  const home = openHome(await homeOptions(given, folder, terminal));
  const [first = "", second = ""] = given.operands;
  switch (given.verb) {
    case "commands":
      return listed(home);
    case "show":
      return shown(home, first);
    case "run":
      return printed(await timed(() => runCommand(home, first, given)));
    case "day":
      return printed(await timed(() => home.day(given.send)));
    case "edit":
      return printed(await timed(() => home.edit(first, second)));
    case "paste":
      return printed(await timed(() => home.paste(first, second)));
    case "import":
      return printed(await timed(() => home.importFile(first)));
    default:
      return printed(await timed(() => home.exportFile(first)));
  }
}

async function runCommand(home: Home, id: string, { parameters, send, preview }: Arguments): Promise<Told> {
  // Loaded when needed: it brings the definitions of all commands with it.
  const { withFiles } = await import("./with-files.ts");
  return home.run(id, withFiles(id, parameters), { send, preview });
}

async function serve(options: HomeOptions, { port, json }: Arguments, terminal: Terminal): Promise<void> {
  const { runWorkbench } = await import("../workbench/run-workbench.ts");
  const { ensurePageBuilt } = await import("../workbench/built-page.ts");
  await ensurePageBuilt("outdated", () => terminal.err("Bygger kalkylarkets sida …\n"));
  const tell = json ? terminal.err : terminal.out;
  await runWorkbench(options, port, (url) => tell(`Arbetsbänken är öppen: ${url}\nAvsluta med Ctrl-C.\n`));
}

function printed(outcome: Told): Printed {
  return { told: { ...outcome }, text: toldText(outcome) };
}

function listed(home: Home): Printed {
  const commands = home.commands();
  return { told: { ...told(""), commands }, text: `${JSON.stringify({ commands }, null, 2)}\n` };
}

function shown(home: Home, tab: string): Printed {
  const rows = home.show(tab);
  return { told: { ...told(""), tab, rows }, text: tsvText(rows) };
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** A fault in the program: people get a sentence, the log where it happened, and `DEBUG` the whole of it. */
function unexpected(problem: unknown, verb: string, folder: DataFolder, terminal: Terminal): string {
  const { name = "Error", stack = "" } = problem instanceof Error ? problem : {};
  noteBug(folder, verb, { name, stack });
  if (process.env.DEBUG) terminal.err(`${stack}\n`);
  return bugSentence(folder);
}
