import { Execution, type ExecutionStart } from "./execution.ts";
import type { ExecutionResult } from "./execution-result.ts";
import { compiledProgram } from "./program-cache.ts";
import { Realm, toHost } from "./realm.ts";
import { ExecutionStopped } from "./script-exception.ts";
import { useScriptTimeZone } from "./script-time-zone.ts";
import type { Objects } from "./service-object.ts";
import { defineServices } from "./services/global-services.ts";
import type { World } from "./world.ts";

/** Runs one top-level function of the program in a fresh context; what goes wrong is in the result. */
export function runFunction(
  world: World,
  start: ExecutionStart,
  functionName: string,
  args: (objects: Objects) => readonly unknown[],
): ExecutionResult {
  useScriptTimeZone(world.scriptTimeZone);
  const execution = new Execution(world, start);
  const realm = new Realm(world.clock.now);
  let value: unknown;
  let problem: unknown;
  try {
    const objects = defineServices(execution, realm);
    for (const script of compiledProgram(world.program)) realm.run(script);
    const found = realm.functionNamed(functionName);
    if (found === undefined) throw new Error(`Script function not found: ${functionName}`);
    value = toHost(found(...args(objects).map((arg) => realm.toScript(arg))));
  } catch (caught) {
    problem = caught;
  }
  try {
    execution.finish();
  } catch (caught) {
    problem ??= caught;
  }
  if (execution.killed) problem = new ExecutionStopped(execution.stopMessage);
  return {
    value: problem === undefined ? value : undefined,
    ...(problem === undefined ? {} : { error: described(problem) }),
    ...(execution.killed === undefined ? {} : { killed: execution.killed }),
    calls: execution.calls,
    duration: execution.duration,
    ...execution.shown,
  };
}

/** Scripts may throw anything, from a context whose errors are not ours. */
function described(problem: unknown): { name: string; message: string; stack: string } {
  if (typeof problem !== "object" || problem === null)
    return { name: "Error", message: String(problem), stack: "" };
  const { name, message, stack } = problem as Partial<Error>;
  return { name: String(name ?? "Error"), message: String(message ?? problem), stack: String(stack ?? "") };
}

/** The program loaded but not started, to see what is in it. */
export function loadedProgram(world: World, user: string): Realm {
  const realm = new Realm(world.clock.now);
  defineServices(
    new Execution(world, { trigger: "menu", user, timeLimitMs: Number.POSITIVE_INFINITY, faults: [] }),
    realm,
  );
  for (const script of compiledProgram(world.program)) realm.run(script);
  return realm;
}
