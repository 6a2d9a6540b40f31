import { quoted } from "../../messages/lists.ts";
import { PERMISSIONS } from "../permissions.ts";
import { knownRemedy } from "./known-remedy.ts";
import { saidByService } from "./said-by-service.ts";
import { fails, type Trial, type TrialResult, untried } from "./trial.ts";
import type { TrialBench } from "./trial-bench.ts";

/** A trial with what came of it. */
export interface Tried {
  readonly trial: Trial;
  readonly result: TrialResult;
}

/** Tries everything, one after another: what fails stops nothing else. */
export function runTrials(trials: readonly Trial[], bench: TrialBench): readonly Tried[] {
  return trials.map((trial) => ({ trial, result: resultOf(trial, bench) }));
}

function resultOf(trial: Trial, bench: TrialBench): TrialResult {
  const missing = trial.needs?.find((permission) => bench.missing.includes(permission));
  if (missing !== undefined) return untried(`Behörigheten ${quoted(PERMISSIONS[missing].name)} saknas.`);
  try {
    return trial.attempt(bench);
  } catch (error) {
    const said = saidByService(error);
    return fails(said, knownRemedy(said));
  }
}
