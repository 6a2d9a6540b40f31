import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Severity } from "../../core/issue.ts";
import type { Settings } from "../../partnership/settings.ts";
import type { DailyRun } from "../heartbeat.ts";
import type { TriggerOwner } from "../trigger-owner.ts";

/** What stands around the workbook rather than in it. */
export interface Surroundings {
  readonly today: CivilDate;
  readonly settings: Settings;
  readonly timeZones: { readonly sheet: string; readonly script: string };
  /** Whose daily trigger the document says it is. */
  readonly owner: TriggerOwner | undefined;
  /** `YYYY-MM-DD HH:mm`; `undefined` where the daily run never has come. */
  readonly lastRun: string | undefined;
  readonly recentRuns: readonly DailyRun[];
  /** Address of whoever runs the check; empty where that is not known. */
  readonly me: string;
  /** Whether that person has a daily trigger; `undefined` where the program may not ask. */
  readonly hasDaily: boolean | undefined;
}

/** What a check of the surroundings found. */
export interface EnvironmentFinding {
  /** The setting that it stands at; without one, the tab as a whole. */
  readonly setting?: keyof Settings;
  readonly message: string;
  readonly action: string;
}

/** Something that can be wrong around the workbook. */
export interface EnvironmentCheck {
  readonly severity: Severity;
  /** Stable. */
  readonly code: string;
  /** What it finds, for the page of checks: one Swedish sentence. */
  readonly about: string;
  find(around: Surroundings): EnvironmentFinding | undefined;
}
