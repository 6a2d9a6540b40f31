import {
  CALL_COSTS_MS,
  type CallCounts,
  type CallKind,
  FLUSH_COST_MS,
  SPECIAL_COSTS_MS,
} from "./call-kinds.ts";
import type { ExecutionResult } from "./execution-result.ts";
import { releaseLocks } from "./locks.ts";
import { requiredScope } from "./required-scopes.ts";
import { ExecutionStopped, ScriptException } from "./script-exception.ts";
import type { World } from "./world.ts";

/** How a function was started. `simple` is `onOpen` and `onEdit`, which may do little and not for long. */
export type TriggerKind = "menu" | "dialog" | "simple" | "time";

/** Something that goes wrong at the Nth counted call of an execution. */
export interface Fault {
  /** Number of the counted call, from 1. */
  at: number;
  /** `kill` and `timeout` stop the execution dead; `throw` makes the call fail, which the script may catch. */
  kind: "kill" | "throw" | "timeout";
  message?: string;
  /** Whether the call has taken effect when it happens. Default `before`. */
  when?: "before" | "after";
  /** Whether buffered writes are lost when the execution stops. Default false. */
  loseUnflushed?: boolean;
}

/** What one execution is started with. */
export interface ExecutionStart {
  trigger: TriggerKind;
  user: string;
  timeLimitMs: number;
  faults: readonly Fault[];
}

/** One run of a function: counts its calls, spends its time, buffers its writes and stops it. */
export class Execution {
  readonly calls: CallCounts = { read: 0, write: 0, mail: 0, drive: 0, lock: 0, other: 0, total: 0 };
  readonly shown: Pick<ExecutionResult, "log" | "toasts" | "alerts" | "dialogs" | "menus" | "selections"> = {
    log: [],
    toasts: [],
    alerts: [],
    dialogs: [],
    menus: [],
    selections: [],
  };
  killed: "kill" | "timeout" | undefined;
  #stopMessage = "";
  #loseUnflushed = false;
  #buffered: { cells: number; apply: () => void }[] = [];
  readonly #started: number;

  constructor(
    readonly world: World,
    readonly start: ExecutionStart,
  ) {
    this.#started = world.clock.now();
  }

  /** Simulated milliseconds since the start. */
  get duration(): number {
    return this.world.clock.now() - this.#started;
  }

  /** Runs a counted call of a service, unless the execution is over or a fault lies in the way. */
  call<T>(name: string, kind: CallKind, run: () => T): T {
    this.#stopIfOver();
    this.calls[kind]++;
    const number = ++this.calls.total;
    const fault = this.start.faults.find(({ at }) => at === number);
    if (fault && fault.when !== "after") this.#strike(fault);
    this.world.onCall?.(number, kind, name);
    this.#checkScope(name);
    this.spend(SPECIAL_COSTS_MS[name] ?? CALL_COSTS_MS[kind]);
    const value = run();
    if (fault && fault.when === "after") this.#strike(fault);
    return value;
  }

  /** Runs something that is no call to a service; not even that happens once the execution is over. */
  free<T>(run: () => T): T {
    this.#stopIfOver();
    return run();
  }

  /** Lets simulated time pass, and stops the execution when its time is up. */
  spend(milliseconds: number): void {
    this.world.clock.advance(milliseconds);
    if (this.duration > this.start.timeLimitMs)
      this.stop("timeout", "Exceeded maximum execution time", false);
  }

  /** Keeps a write until the next flush, read or end. */
  buffer(cells: number, apply: () => void): void {
    this.#buffered.push({ cells, apply });
  }

  /** Carries out the buffered writes in order. One that fails is lost with all after it. */
  flush(): void {
    const pending = this.#buffered;
    this.#buffered = [];
    for (const { cells, apply } of pending) {
      this.world.clock.advance(FLUSH_COST_MS.write + FLUSH_COST_MS.cell * cells);
      apply();
    }
    if (pending.length > 0) this.spend(0);
  }

  /** Ends the execution: keeps or loses what is still buffered, and lets its locks go. */
  finish(): void {
    try {
      if (!this.#loseUnflushed) this.flush();
    } finally {
      this.#buffered = [];
      releaseLocks(this.world.state, this);
    }
  }

  /** Stops the execution for good. @throws always */
  stop(reason: "kill" | "timeout", message: string, loseUnflushed: boolean): never {
    this.killed ??= reason;
    this.#stopMessage ||= message;
    this.#loseUnflushed ||= loseUnflushed;
    throw new ExecutionStopped(this.#stopMessage);
  }

  /** Why it was stopped. */
  get stopMessage(): string {
    return this.#stopMessage;
  }

  #stopIfOver(): void {
    if (this.killed) throw new ExecutionStopped(this.#stopMessage);
  }

  #strike(fault: Fault): void {
    if (fault.kind === "throw") {
      throw new ScriptException(
        fault.message ??
          `Service Spreadsheets failed while accessing document with id ${this.world.state.id}.`,
      );
    }
    const usual = fault.kind === "kill" ? "Execution was killed" : "Exceeded maximum execution time";
    this.stop(fault.kind, fault.message ?? usual, fault.loseUnflushed ?? false);
  }

  #checkScope(call: string): void {
    const scope = requiredScope(call);
    if (scope === null) return;
    // A simple trigger has no authorisation at all; who edits is told only where the address is visible anyway.
    const granted =
      this.start.trigger === "simple"
        ? call.startsWith("Session.")
        : this.world.grantedScopes(this.start.user).includes(scope);
    if (!granted)
      throw new ScriptException(`You do not have permission to call ${call}. Required permissions: ${scope}`);
  }
}
