import type { Fault, TriggerKind } from "./execution.ts";
import type { ExecutionResult } from "./execution-result.ts";
import { calledFromPage } from "./google-script-run.ts";
import { memoryFileStore } from "./memory-file-store.ts";
import type { Realm } from "./realm.ts";
import { ALL_SCOPES } from "./required-scopes.ts";
import { loadedProgram, runFunction } from "./run-function.ts";
import type { Objects } from "./service-object.ts";
import { type SimulatedClock, simulatedClock } from "./simulated-clock.ts";
import type { WorkbookState } from "./workbook-state.ts";
import type { Answer, Question, World } from "./world.ts";

const MINUTE_MS = 60_000;
/** How long Google lets a function run, and a simple trigger. */
const TIME_LIMIT_MS = 6 * MINUTE_MS;
const SIMPLE_TIME_LIMIT_MS = MINUTE_MS / 2;

/** What a runtime is made of; all but the program and the state has a default. */
export interface RuntimeOptions
  extends Partial<
    Pick<
      World,
      "deliver" | "fileStore" | "copies" | "mailQuota" | "activeUserVisible" | "onCall" | "scriptId"
    >
  > {
  /** Files of the program: name with ending (`Code.js`, `dialog.html`) → text. */
  program: Readonly<Record<string, string>>;
  /** Changed in place. */
  state: WorkbookState;
  /** IANA zone of the script. Default: the workbook's. The whole process is set to it (`TZ`). */
  scriptTimeZone?: string;
  /** Default: a clock that shows the real time of now and moves only with simulated work. */
  clock?: SimulatedClock;
  /** E-mail of the user where an execution does not say another. Default `samordnare@partnerskapet.example`. */
  user?: string;
  /** Milliseconds of simulated time; default six minutes, 30 seconds in a simple trigger. */
  timeLimitMs?: number;
  /** Scopes that each user has granted. Default: all that the runtime knows. */
  grantedScopes?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Answers to alerts and prompts: used up in order, or asked each time. Without one, `OK` is pressed where it is the only button, else the question is closed. */
  answers?: Answer[] | ((question: Question) => Answer);
  /** Faults of every execution that does not say its own. */
  faults?: readonly Fault[];
}

/** How one execution differs from the runtime's usual. */
export interface ExecuteOptions {
  /** Default `menu`. */
  trigger?: TriggerKind;
  user?: string;
  faults?: readonly Fault[];
  timeLimitMs?: number;
}

/** Apps Script on one workbook and one program. */
export interface Runtime {
  readonly world: World;
  /** The user where an execution does not say another. */
  readonly user: string;
  /** Runs a top-level function of the program in a fresh context. Never throws: what went wrong is in the result. */
  execute(functionName: string, args?: readonly unknown[], options?: ExecuteOptions): ExecutionResult;
  /** As `execute`, with arguments made of the execution's own objects, such as an event with its range. */
  executeWith(
    functionName: string,
    args: (objects: Objects) => readonly unknown[],
    options?: ExecuteOptions,
  ): ExecutionResult;
  /** As `google.script.run` calls from a page: only plain data goes in and out, and no function whose name ends in `_`. */
  call(functionName: string, args?: readonly unknown[], options?: ExecuteOptions): ExecutionResult;
  /** Whether the program has a top-level function with this name. */
  hasFunction(functionName: string): boolean;
}

/** Makes a runtime. One process serves one script time zone at a time. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const world = worldOf(options);
  const user = options.user ?? "samordnare@partnerskapet.example";
  let loaded: Realm | undefined;
  const executeWith: Runtime["executeWith"] = (functionName, args, choice = {}) => {
    const trigger = choice.trigger ?? "menu";
    const timeLimitMs =
      choice.timeLimitMs ??
      options.timeLimitMs ??
      (trigger === "simple" ? SIMPLE_TIME_LIMIT_MS : TIME_LIMIT_MS);
    const start = {
      trigger,
      user: choice.user ?? user,
      timeLimitMs,
      faults: choice.faults ?? options.faults ?? [],
    };
    return runFunction(world, start, functionName, args);
  };
  const execute: Runtime["execute"] = (functionName, args = [], choice) =>
    executeWith(functionName, () => args, choice);
  return {
    world,
    user,
    execute,
    executeWith,
    call: (functionName, args = [], choice) =>
      calledFromPage(
        (name, given) => execute(name, given, { trigger: "dialog", ...choice }),
        functionName,
        args,
      ),
    hasFunction(functionName) {
      loaded ??= loadedProgram(world, user);
      return loaded.functionNamed(functionName) !== undefined;
    },
  };
}

function worldOf(options: RuntimeOptions): World {
  const { state, program, answers, grantedScopes = ALL_SCOPES } = options;
  return {
    state,
    program,
    clock: options.clock ?? simulatedClock(Date.now()),
    scriptTimeZone: options.scriptTimeZone ?? state.timeZone,
    scriptId: options.scriptId ?? "lokalt-skript",
    mailQuota: options.mailQuota ?? 100,
    deliver: options.deliver ?? (() => {}),
    fileStore: options.fileStore ?? memoryFileStore(),
    copies: options.copies,
    activeUserVisible: options.activeUserVisible ?? true,
    onCall: options.onCall,
    grantedScopes: (user) => (isList(grantedScopes) ? grantedScopes : (grantedScopes[user] ?? [])),
    answer(question) {
      const given = typeof answers === "function" ? answers(question) : answers?.shift();
      return given ?? { button: question.buttons === "OK" && question.kind === "alert" ? "OK" : "CLOSE" };
    },
  };
}

function isList(
  scopes: readonly string[] | Readonly<Record<string, readonly string[]>>,
): scopes is readonly string[] {
  return Array.isArray(scopes);
}
