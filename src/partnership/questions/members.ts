import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains, overlaps, type Period } from "../../core/dates/period.ts";
import { inSwedishOrder } from "../../messages/lists.ts";
import { named, type Partnership } from "../partnership.ts";
import type { Membership } from "../sheets/memberships.ts";
import type { Party } from "../sheets/parties.ts";

/** Memberships, and other takings-part, that hold on a day. A claim without a dated document never counts. */
export function activeMemberships(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): readonly Membership[] {
  return membershipsOf(partnership, collaboration).filter((membership) => isActive(membership, day));
}

/** Whether the membership holds on the day by a dated document. */
export function isActive(membership: Membership, day: CivilDate): boolean {
  return isDated(membership) && contains(membership, day);
}

/** Memberships that hold on some day of a period. */
export function membershipsDuring(
  partnership: Partnership,
  collaboration: string,
  period: Period,
): readonly Membership[] {
  return membershipsOf(partnership, collaboration).filter(
    (membership) => isDated(membership) && overlaps(membership, period),
  );
}

/** The parties that are members of the collaboration on a day, each once, in Swedish order; those only taking part are not among them. */
export function activeParties(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): readonly Party[] {
  const members = activeMemberships(partnership, collaboration, day).filter(({ kind }) => kind === "member");
  return partiesNamed(partnership, new Set(members.map(({ party }) => party)));
}

/** Parties that take part on a day without being members, e.g. Rädda Barnen in a regional network. */
export function contributingParties(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): readonly Party[] {
  const contributors = activeMemberships(partnership, collaboration, day).filter(
    ({ kind }) => kind === "contributor",
  );
  return partiesNamed(partnership, new Set(contributors.map(({ party }) => party)));
}

/** A collaboration's memberships in the order of time; a claim without a day first. */
export function membershipsIn(partnership: Partnership, collaboration: string): readonly Membership[] {
  return partnership.memberships
    .filter((membership) => membership.collaboration === collaboration)
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0));
}

/** Parties that have been members before the day and are not on it, each with its last membership. */
export function formerMemberships(
  partnership: Partnership,
  collaboration: string,
  day: CivilDate,
): readonly Membership[] {
  const active = new Set(activeParties(partnership, collaboration, day).map(({ name }) => name));
  const last = new Map<string, Membership>();
  for (const membership of membershipsOf(partnership, collaboration)) {
    if (membership.kind !== "member" || !isDated(membership) || active.has(membership.party)) continue;
    if (membership.to === undefined || membership.to >= day) continue;
    const known = last.get(membership.party);
    if (known === undefined || (known.to ?? "") < membership.to) last.set(membership.party, membership);
  }
  return [...last.values()].sort((a, b) => inSwedishOrder(a.party, b.party));
}

/** The parties with the names, in Swedish order; names of no party are left out. */
export function partiesNamed(partnership: Partnership, names: ReadonlySet<string>): readonly Party[] {
  return [...names]
    .map((name) => named(partnership.parties, name))
    .filter((party): party is Party => party !== undefined)
    .sort((a, b) => inSwedishOrder(a.name, b.name));
}

function membershipsOf(partnership: Partnership, collaboration: string): readonly Membership[] {
  return partnership.memberships.filter((membership) => membership.collaboration === collaboration);
}

function isDated(membership: Membership): boolean {
  return membership.from !== undefined;
}
