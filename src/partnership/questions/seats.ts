import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import type { Mandate } from "../sheets/mandates.ts";
import type { Membership } from "../sheets/memberships.ts";
import { activeMemberships, isActive } from "./members.ts";

/** The roles in which every party is represented. @see product R3 */
export const REPRESENTED_ROLES = ["official", "elected"] as const;
export type RepresentedRole = (typeof REPRESENTED_ROLES)[number];

/** One party's seats in one role on a day. */
export interface Seats {
  readonly party: string;
  /** The membership that the seats come with. */
  readonly membership: Membership;
  readonly role: RepresentedRole;
  readonly size: number;
  readonly holders: readonly Mandate[];
  /** Seats that nobody holds; never negative. */
  readonly vacant: number;
}

/** The seats of every member party of a collaboration on a day, per role. */
export function seatsOn(partnership: Partnership, collaboration: string, day: CivilDate): readonly Seats[] {
  return activeMemberships(partnership, collaboration, day).flatMap((membership) =>
    seatsOf(partnership, membership, day),
  );
}

/** The seats of one party in a collaboration on a day, per role; none where it is no member then. */
export function seatsOfParty(
  partnership: Partnership,
  collaboration: string,
  party: string,
  day: CivilDate,
): readonly Seats[] {
  return rowsWith(partnership.memberships, "party", party)
    .filter((membership) => membership.collaboration === collaboration && isActive(membership, day))
    .flatMap((membership) => seatsOf(partnership, membership, day));
}

function seatsOf(partnership: Partnership, membership: Membership, day: CivilDate): readonly Seats[] {
  if (membership.kind !== "member") return [];
  const { party, seatsPerRole: size = 1 } = membership;
  return REPRESENTED_ROLES.map((role) => {
    const holders = holdersOf(partnership, party, role, day);
    return { party, membership, role, size, holders, vacant: Math.max(0, size - holders.length) };
  });
}

/** Mandates that hold on a day. */
export function mandatesOn(partnership: Partnership, day: CivilDate): readonly Mandate[] {
  return partnership.mandates.filter((mandate) => contains(mandate, day));
}

/** Names of the people who represent a party in a role on a day. */
export function representatives(
  partnership: Partnership,
  party: string,
  role: RepresentedRole,
  day: CivilDate,
): readonly string[] {
  return holdersOf(partnership, party, role, day).map(({ person }) => person);
}

/** The mandates by which a party is represented in a role on a day, in the order of the sheet. */
export function holdersOf(
  partnership: Partnership,
  party: string,
  role: RepresentedRole,
  day: CivilDate,
): readonly Mandate[] {
  return rowsWith(partnership.mandates, "party", party).filter(
    (mandate) => mandate.role === role && contains(mandate, day),
  );
}

/** Names of those who coordinate the partnership on a day. */
export function coordinators(partnership: Partnership, day: CivilDate): readonly string[] {
  return rowsWith(partnership.mandates, "role", "coordinator")
    .filter((mandate) => contains(mandate, day))
    .map(({ person }) => person);
}
