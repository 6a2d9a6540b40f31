import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { ROLE_WORDS } from "../questions/role-words.ts";
import {
  coordinators,
  REPRESENTED_ROLES,
  type RepresentedRole,
  representatives,
} from "../questions/seats.ts";
import type { Party } from "../sheets/parties.ts";
import type { Recipient } from "./rule.ts";

/** The officials of a party on a day. */
export function officialsOf(partnership: Partnership, party: string, day: CivilDate): readonly Recipient[] {
  return holdersOf(partnership, party, "official", day);
}

/** The officials and the elected representatives of a party on a day. */
export function bothOf(partnership: Partnership, party: string, day: CivilDate): readonly Recipient[] {
  return REPRESENTED_ROLES.flatMap((role) => holdersOf(partnership, party, role, day));
}

/** Those who hold one of a party's roles on a day. */
export function holdersOf(
  partnership: Partnership,
  party: string,
  role: RepresentedRole,
  day: CivilDate,
): readonly Recipient[] {
  return representatives(partnership, party, role, day).map((person) => ({
    person,
    role: `${ROLE_WORDS[role].one} för ${party}`,
  }));
}

/** The officials of several parties on a day. */
export function officialsOfAll(
  partnership: Partnership,
  parties: readonly Party[],
  day: CivilDate,
): readonly Recipient[] {
  return parties.flatMap(({ name }) => officialsOf(partnership, name, day));
}

/** Those who coordinate the partnership on a day. */
export function coordinatorsOn(partnership: Partnership, day: CivilDate): readonly Recipient[] {
  return coordinators(partnership, day).map((person) => ({ person, role: "samordnare" }));
}
