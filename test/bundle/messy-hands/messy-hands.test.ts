import fc from "fast-check";
import { it } from "vitest";
import { anyAct, happens } from "./acts.ts";
import { programDeeds } from "./program-deeds.ts";
import { aStory } from "./story.ts";

/** How many stories; `MESSY_RUNS=2000` looks longer. */
const { MESSY_RUNS } = process.env;
const SETTINGS: fc.Parameters<unknown> = {
  numRuns: Number(MESSY_RUNS ?? 40),
  // A slow machine has time for fewer.
  ...(MESSY_RUNS === undefined ? { interruptAfterTimeLimit: 45_000 } : {}),
};

it("whatever people do between its runs, the program breaks nothing, loses nothing of theirs and takes back only its own", {
  timeout: 3_600_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 1, maxLength: 14 }), (acts) => {
      const story = aStory();
      for (const act of acts) happens(story, act);
      // Whatever has been done, all of it can be asked back.
      for (let runs = 0; runs < 2; runs++) programDeeds.undo(story);
    }),
    SETTINGS,
  );
});
