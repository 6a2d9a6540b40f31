import { types } from "node:util";
import { type Context, createContext, Script } from "node:vm";
import { isService } from "./service-registry.ts";

/** Makes the script's `Date` show the simulated time, and hides what Apps Script does not have. */
const PREPARE = new Script(
  `(function (now) {
  const Real = Date;
  function SimulatedDate(...parts) {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.defineProperty(SimulatedDate, "name", { value: "Date" });
  Object.defineProperty(SimulatedDate, "length", { value: 7 });
  SimulatedDate.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, "constructor", { value: SimulatedDate, writable: true, configurable: true });
  SimulatedDate.now = () => now();
  SimulatedDate.parse = Real.parse;
  SimulatedDate.UTC = Real.UTC;
  globalThis.Date = SimulatedDate;
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"]) delete globalThis[name];
  return { array: Array, object: Object, date: Real, error: Error };
})`,
  { filename: "prepare-realm" },
);

interface Makers {
  array: ArrayConstructor;
  object: ObjectConstructor;
  date: DateConstructor;
  error: ErrorConstructor;
}

/** The script's own JavaScript world: what comes in is made of its own arrays, dates and errors. */
export class Realm {
  readonly context: Context = createContext({});
  readonly #make: Makers;

  /** @param now The simulated time in milliseconds. */
  constructor(now: () => number) {
    this.#make = PREPARE.runInContext(this.context)(now) as Makers;
  }

  /** Puts a value among the script's globals. */
  define(name: string, value: unknown): void {
    (this.context as Record<string, unknown>)[name] = value;
  }

  /** The script's own function with this name, or undefined. */
  functionNamed(name: string): ((...args: unknown[]) => unknown) | undefined {
    const found: unknown = (this.context as Record<string, unknown>)[name];
    return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : undefined;
  }

  /** Evaluates a program; top-level functions become globals. */
  run(script: Script): void {
    script.runInContext(this.context);
  }

  /** Copies a value into the script's world. Services and functions pass as they are. */
  toScript(value: unknown): unknown {
    if (typeof value !== "object" || value === null || isService(value)) return value;
    if (Array.isArray(value)) {
      const copy = new this.#make.array(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toScript(value[index]);
      return copy;
    }
    if (types.isDate(value)) return new this.#make.date(value.getTime());
    const copy = new this.#make.object() as Record<string, unknown>;
    for (const [key, part] of Object.entries(value)) copy[key] = this.toScript(part);
    return copy;
  }

  /** An error the script can catch and knows as an `Error`. */
  toScriptError(problem: unknown): Error {
    if (problem instanceof this.#make.error) return problem;
    if (!types.isNativeError(problem)) return new this.#make.error(String(problem));
    const error = new this.#make.error(problem.message);
    error.name = problem.name;
    if (problem.stack !== undefined) error.stack = problem.stack;
    return error;
  }
}

/** Copies a value out of a script: plain arrays, objects, dates and scalars; services and functions are kept. */
export function toHost(value: unknown): unknown {
  if (typeof value !== "object" || value === null || isService(value)) return value;
  if (Array.isArray(value)) return Array.from(value, toHost);
  if (types.isDate(value)) return new Date(value.getTime());
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toHost(part)]));
}
