import type { Told } from "../../local/home/told.ts";

/** What the program answered. @throws {Error} where it refused: then there is nothing to show. */
export function done(told: Told): Told {
  if (!told.ok) throw new Error(told.said);
  return told;
}
