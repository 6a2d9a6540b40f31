import { runCommandLine } from "../../../local/command-line/run-command-line.ts";

/** What a command line printed and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process. */
export async function run(...argv: string[]): Promise<Ran> {
  const printed = { out: "", err: "" };
  const code = await runCommandLine(argv, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code, ...printed };
}
