const targets = new WeakMap<object, object>();

/** Remembers what stands behind an object that scripts see. */
export function stand(proxy: object, target: object): void {
  targets.set(proxy, target);
}

/** Whether a value is an object that a service handed to a script. */
export function isService(value: object): boolean {
  return targets.has(value);
}

/** What stands behind an object that a script passed, if it is of this class. */
export function behind<T extends object>(
  value: unknown,
  type: abstract new (...args: never[]) => T,
): T | undefined {
  const target = typeof value === "object" && value !== null ? targets.get(value) : undefined;
  return target instanceof type ? target : undefined;
}
