import type { PlannedAddition } from "../plan.ts";

/** What one tab gets in a new period, and the sentences about it. */
export interface PeriodPart {
  readonly parts: readonly PlannedAddition[];
  readonly told: readonly string[];
}
