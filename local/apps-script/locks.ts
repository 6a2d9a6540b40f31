import type { WorkbookState } from "./workbook-state.ts";

const held = new WeakMap<WorkbookState, Map<string, object>>();

/** Takes a workbook's lock for an execution; false when another execution has it. */
export function takeLock(state: WorkbookState, lock: string, holder: object): boolean {
  const locks = held.get(state) ?? new Map<string, object>();
  held.set(state, locks);
  const current = locks.get(lock);
  if (current !== undefined && current !== holder) return false;
  locks.set(lock, holder);
  return true;
}

/** Whether this execution has the lock. */
export function holdsLock(state: WorkbookState, lock: string, holder: object): boolean {
  return held.get(state)?.get(lock) === holder;
}

/** Lets one lock of an execution go; nothing happens when it does not have it. */
export function releaseLock(state: WorkbookState, lock: string, holder: object): void {
  if (holdsLock(state, lock, holder)) held.get(state)?.delete(lock);
}

/** Lets all locks of an execution go. */
export function releaseLocks(state: WorkbookState, holder: object): void {
  for (const [lock, current] of held.get(state) ?? []) if (current === holder) held.get(state)?.delete(lock);
}
