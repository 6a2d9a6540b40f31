import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { activeParties } from "../../questions/members.ts";
import { type RepresentedRole, representatives } from "../../questions/seats.ts";

/** A party with those who are called for it. */
export type CalledRow = { readonly party: string; readonly officials: string; readonly elected: string };

/** Every member party on the meeting's first day; a seat that nobody holds is told. */
export function calledRows(
  partnership: Partnership,
  collaboration: string,
  start: CivilDate,
): readonly CalledRow[] {
  return activeParties(partnership, collaboration, start).map(({ name }) => ({
    party: name,
    officials: holders(partnership, name, "official", start),
    elected: holders(partnership, name, "elected", start),
  }));
}

function holders(partnership: Partnership, party: string, role: RepresentedRole, day: CivilDate): string {
  const names = listed(representatives(partnership, party, role, day));
  return names === "" ? "Inte utsedd" : names;
}
