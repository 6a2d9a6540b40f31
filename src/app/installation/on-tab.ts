import type { TrialTab } from "../ports/trials.ts";
import { type TrialResult, untried } from "./trial.ts";
import type { TrialBench } from "./trial-bench.ts";

/** Tries something in the trial tab, where there is one. */
export function onTab(attempt: (tab: TrialTab) => TrialResult): (bench: TrialBench) => TrialResult {
  return ({ tab }) => (tab === undefined ? untried("Provfliken gick inte att skapa.") : attempt(tab));
}
