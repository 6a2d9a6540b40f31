import type { CommandDescription } from "../../src/app/run-command.ts";
import type { ExecutionResult } from "../apps-script/index.ts";
import { Refusal } from "../store/refusal.ts";
import { answerOf, bugSentence, noteBug } from "./answer-of.ts";
import { type HomeOptions, type Operation, runtimeOn } from "./operate.ts";
import type { Told } from "./told.ts";

/** Calls one of the program's entry points that answers what it did. */
export function asked(options: HomeOptions, entryPoint: "runCommand" | "runDay", args: readonly unknown[]) {
  return ({ runtime, outbox }: Operation): Told => {
    // Before anything is begun: a server that cannot be used must not make every letter of the day fail.
    outbox.check();
    const result = runtime.execute(entryPoint, args);
    reportBug(options, entryPoint, result);
    return answerOf(result, { folder: options.folder, state: runtime.world.state, letters: outbox.letters });
  };
}

/** The program's commands with their present choices. @throws {Refusal} when the program fails */
export function commandsOf(options: HomeOptions): readonly CommandDescription[] {
  const result = runtimeOn(options, options.folder.read()).execute("listCommands");
  reportBug(options, "listCommands", result);
  if (result.error !== undefined) throw new Refusal(bugSentence(options.folder));
  return (result.value as { commands: readonly CommandDescription[] }).commands;
}

/** Notes and tells what the program itself did wrong, if anything. */
export function reportBug(
  { folder, onBug }: HomeOptions,
  what: string,
  { error, killed }: ExecutionResult,
): void {
  if (error === undefined || killed !== undefined) return;
  noteBug(folder, what, error);
  onBug?.(error);
}
