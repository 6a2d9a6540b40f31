import type { EnvironmentCheck } from "./environment-check.ts";
import { heartbeatStopped } from "./heartbeat-stopped.ts";
import { ownerDiffers } from "./owner-differs.ts";
import { ownerWithoutTrigger } from "./owner-without-trigger.ts";
import { timeZonesDiffer } from "./time-zones-differ.ts";
import { triggerOfAnother } from "./trigger-of-another.ts";
import { twoDailyRuns } from "./two-daily-runs.ts";

/** Everything that can be wrong around the workbook, in the order people see it. */
export const environmentChecks: readonly EnvironmentCheck[] = [
  timeZonesDiffer,
  heartbeatStopped,
  twoDailyRuns,
  ownerWithoutTrigger,
  triggerOfAnother,
  ownerDiffers,
];
