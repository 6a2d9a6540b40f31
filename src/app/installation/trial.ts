import type { ToldLetter } from "../command.ts";
import type { Permission } from "../ports/identity.ts";
import type { TrialBench } from "./trial-bench.ts";

/** One thing that the program needs of what it runs on, and how it is tried. */
export interface Trial {
  /** Stable. */
  readonly code: string;
  /** What is tried, as people read it in a list. */
  readonly name: string;
  /** Goes on after ”behövs för”. */
  readonly purpose: string;
  /** What an administrator must change where it does not work: Swedish sentences. */
  readonly remedy: string;
  /** A `warning` where the program can do most of its work without it. */
  readonly severity: "error" | "warning";
  /** Without these it cannot be tried. */
  readonly needs?: readonly Permission[];
  /** Tries it. What is thrown counts as not working. */
  attempt(bench: TrialBench): TrialResult;
}

/** What came of a trial. */
export interface TrialResult {
  readonly outcome: "works" | "fails" | "untried";
  /** What was seen, or why it was not tried: Swedish sentences. Can be empty where it works. */
  readonly seen: string;
  /** What to do, where what was seen says more than the trial's own remedy. */
  readonly remedy?: string;
  readonly letter?: ToldLetter;
}

export function works(seen = "", more: Pick<TrialResult, "letter"> = {}): TrialResult {
  return { outcome: "works", seen, ...more };
}

export function fails(seen: string, remedy?: string): TrialResult {
  return { outcome: "fails", seen, ...(remedy === undefined ? {} : { remedy }) };
}

export function untried(why: string): TrialResult {
  return { outcome: "untried", seen: why };
}
