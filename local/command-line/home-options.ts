import type { HomeOptions } from "../home/operate.ts";
import { ensureBuilt, readProgram } from "../home/program.ts";
import type { DataFolder } from "../store/data-folder.ts";
import type { Arguments } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** The home that a command line speaks to, as it was asked for. The program is built first where there is none. */
export async function homeOptions(
  given: Arguments,
  folder: DataFolder,
  terminal: Terminal,
): Promise<HomeOptions> {
  await ensureBuilt("missing", () => terminal.err("Bygger programmet …\n"));
  return {
    folder,
    program: readProgram(),
    today: given.today,
    user: given.user,
    smtp: given.smtp,
    quota: given.quota,
    killAt: given.killAt,
    loseUnflushed: given.loseUnflushed,
    onBug: ({ stack }) => {
      if (process.env.DEBUG) terminal.err(`${stack}\n`);
    },
    onProgress: ({ done, total }) => terminal.err(`${done} av ${total} är klara …\n`),
    onTrouble: (sentence) => terminal.err(`${sentence}\n`),
  };
}
