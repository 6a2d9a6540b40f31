import type { MarkerMeaning } from "../document.ts";

/** What the markers of the rows of attendance rates hold. */
export const RATE_MARKERS: MarkerMeaning = {
  about: "hur ofta parterna var företrädda, sist alla parter sammanlagt",
  within: {
    party: "partens namn",
    anyone: "antal och andel möten då någon deltog för parten",
    official: "antal och andel möten då en tjänsteperson deltog",
    elected: "antal och andel träffar då en förtroendevald deltog",
  },
};
