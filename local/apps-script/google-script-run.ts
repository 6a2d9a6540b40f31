import { bridgeValue } from "./bridge-values.ts";
import type { ExecutionResult } from "./execution-result.ts";

/** Runs a function as `google.script.run` does for a page: only plain data goes in and out, and private names are not found. */
export function calledFromPage(
  execute: (functionName: string, args: readonly unknown[]) => ExecutionResult,
  functionName: string,
  args: readonly unknown[],
): ExecutionResult {
  const carried = bridgeValue(args);
  if ("illegal" in carried)
    return failed("TypeError", `Failed due to illegal value in property: ${carried.illegal}`);
  if (functionName.endsWith("_")) return failed("Error", `Script function not found: ${functionName}`);
  const result = execute(functionName, carried.value as unknown[]);
  const returned = bridgeValue(result.value);
  if ("value" in returned) return { ...result, value: returned.value };
  const message = "The script completed but the returned value is not a supported return type.";
  return { ...result, value: undefined, error: { name: "Exception", message, stack: "" } };
}

/** The result of a call that never reached the script. */
function failed(name: string, message: string): ExecutionResult {
  const calls = { read: 0, write: 0, mail: 0, drive: 0, lock: 0, other: 0, total: 0 };
  const shown = { log: [], toasts: [], alerts: [], dialogs: [], menus: [], selections: [] };
  return { value: undefined, error: { name, message, stack: "" }, calls, duration: 0, ...shown };
}
