import fc from "fast-check";
import type { Act } from "./act.ts";
import { handDeeds } from "./hand-deeds.ts";
import { programDeeds } from "./program-deeds.ts";
import type { Story } from "./story.ts";
import { TEXTS } from "./texts.ts";

const deeds = { ...handDeeds, ...programDeeds };

/** An act, and what is done with it. */
export type Deed = Act & { readonly kind: keyof typeof deeds };

/** Any act; people's and the program's are about as common. */
export const anyAct: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        "corrects",
        "corrects",
        "types",
        "pastes",
        "clears",
        "copiesRow",
        "takesBack",
      ),
    },
    { weight: 4, arbitrary: fc.constantFrom("insertsLine", "deletesLine", "movesLine", "sorts") },
    { weight: 1, arbitrary: fc.constantFrom("renamesHeading", "renamesTab", "deletesTab", "addsTab") },
    { weight: 6, arbitrary: fc.constantFrom("plan", "undo") },
    { weight: 2, arbitrary: fc.constantFrom("check", "day", "command") },
  ),
  tab: fc.nat(1000),
  row: fc.nat(1000),
  column: fc.nat(30),
  other: fc.nat(1000),
  text: fc.oneof(fc.constant("ny"), fc.constantFrom(...TEXTS)),
});

/** Lets the act happen; one that has no place in the workbook as it is does nothing. */
export function happens(story: Story, act: Deed): void {
  deeds[act.kind](story, act);
}
