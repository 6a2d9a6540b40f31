/** A lost column, a place where it may be, and how much speaks for it. */
export interface Scored<Lost> {
  readonly lost: Lost;
  readonly index: number;
  readonly score: number;
}

/** The least that speaks for a pair: one sure sign, such as the old place, a like heading, or names of another tab. */
const LEAST_SCORE = 1.6;
/** Two scores that are nearer than this fit equally well. */
const MARGIN = 0.5;

/** Takes every pair that is clearly the best for both its sides, and again among the rest, until none is. */
export function clearPairs<P extends Scored<unknown>>(
  pairs: readonly P[],
): { readonly clear: readonly P[]; readonly left: readonly P[] } {
  const clear: P[] = [];
  let left = pairs;
  for (;;) {
    const best = left.filter(
      (pair) => pair.score >= LEAST_SCORE && left.every((other) => yields(other, pair)),
    );
    if (best.length === 0) return { clear, left };
    clear.push(...best);
    left = left.filter(({ lost, index }) =>
      best.every((taken) => taken.lost !== lost && taken.index !== index),
    );
  }
}

/** Whether the other pair is no rival: it concerns neither side, or is clearly worse. */
function yields(other: Scored<unknown>, pair: Scored<unknown>): boolean {
  if (other === pair || (other.lost !== pair.lost && other.index !== pair.index)) return true;
  return other.score <= pair.score - MARGIN;
}
