import type { RepresentedRole } from "./seats.ts";

/** What a representative in each role is called in running text. */
export const ROLE_WORDS: Record<RepresentedRole, { readonly one: string; readonly several: string }> = {
  official: { one: "tjänsteperson", several: "tjänstepersoner" },
  elected: { one: "förtroendevald", several: "förtroendevalda" },
};
