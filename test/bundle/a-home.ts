import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createHand,
  createRuntime,
  type ExecuteOptions,
  type ExecutionResult,
  emptyWorkbook,
  type Hand,
  type MailMessage,
  type Runtime,
  type RuntimeOptions,
  simulatedClock,
  type WorkbookState,
} from "../../local/apps-script/index.ts";
import type { Answer } from "../../src/app/answer.ts";

const DIST = join(import.meta.dirname, "../../dist");

/** The compiled program, as `clasp push` would deliver it. */
export const program: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(DIST)
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => [name, readFileSync(join(DIST, name), "utf8")]),
);

/** The compiled program bound to a workbook kept in memory. */
export interface Home {
  readonly state: WorkbookState;
  readonly runtime: Runtime;
  readonly hand: Hand;
  /** Every letter that left, in order. */
  readonly sent: MailMessage[];
  run(id: string, parameters?: Readonly<Record<string, string>>, options?: ExecuteOptions): Ran;
  day(date: string, options?: ExecuteOptions & { readonly send?: boolean }): Ran;
}

/** What came of one execution; `answer` is what the program returned, if it got that far. */
export type Ran = ExecutionResult & { readonly answer: Answer };

/** A home on a workbook, new and empty unless one is given. */
export function aHome(options: Partial<RuntimeOptions> & { readonly today?: string } = {}): Home {
  const { today = "2020-03-01", ...rest } = options;
  const sent: MailMessage[] = [];
  const clock = simulatedClock(morning(today));
  const state = options.state ?? emptyWorkbook();
  const runtime = createRuntime({
    program,
    scriptTimeZone: "Europe/Stockholm",
    mailQuota: 1500,
    deliver: (message) => sent.push(message),
    ...rest,
    clock,
    state,
  });
  const ran = (result: ExecutionResult): Ran => ({ ...result, answer: result.value as Answer });
  return {
    state,
    runtime,
    sent,
    hand: createHand(runtime),
    run: (id, parameters = {}, execute) => ran(runtime.call("runCommand", [id, parameters], execute)),
    day(date, { send = true, ...execute } = {}) {
      clock.set(morning(date));
      return ran(runtime.call("runDay", [{ send }], { trigger: "time", ...execute }));
    },
  };
}

/** A home with the example workbook in it; set up once, then copied. */
export function anExampleHome(options: Partial<RuntimeOptions> & { readonly today?: string } = {}): Home {
  return aHome({ ...options, state: structuredClone(exampleState()) });
}

let example: WorkbookState | undefined;
function exampleState(): WorkbookState {
  if (example === undefined) {
    const home = aHome();
    const { answer, error } = home.run("setUp", { example: "2020-2021" });
    if (answer?.ok !== true)
      throw new Error(`the example could not be set up: ${error?.stack ?? answer?.said}`);
    example = home.state;
  }
  return example;
}

/** Seven in the morning in Sweden, whatever the machine's own zone and time of year. */
function morning(date: string): number {
  const utc = Date.parse(`${date}T07:00:00Z`);
  const shown = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Stockholm",
    hour: "2-digit",
    hourCycle: "h23",
  });
  return utc - (Number(shown.format(utc)) - 7) * 3_600_000;
}
