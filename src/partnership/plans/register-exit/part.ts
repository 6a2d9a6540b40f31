import type { PlannedChange } from "../plan.ts";

/** What an exit changes in one tab, and the sentences about it. */
export interface ExitPart {
  readonly changes: readonly PlannedChange[];
  readonly told: readonly string[];
}
