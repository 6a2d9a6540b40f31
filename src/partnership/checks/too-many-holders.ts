import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { listedBriefly } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import { ROLE_WORDS } from "../questions/role-words.ts";
import { holdersOf, REPRESENTED_ROLES, type RepresentedRole } from "../questions/seats.ts";
import { type Mandate, mandates } from "../sheets/mandates.ts";
import { at, defineCheck } from "./check.ts";

export const tooManyHolders = defineCheck({
  code: "too-many-holders",
  severity: "warning",
  about: "En part har fler företrädare i en roll än den har platser, i dag eller framöver.",
  reads: ["mandates", "memberships"],
  *find(partnership, today) {
    const told = new Set<string>();
    for (const mandate of byFirstDay(partnership.mandates)) {
      const { party } = mandate;
      const role = REPRESENTED_ROLES.find((represented) => represented === mandate.role);
      const seat = `${mandate.role} ${party}`;
      if (party === undefined || role === undefined || told.has(seat)) continue;
      const day = mandate.from === undefined || mandate.from < today ? today : mandate.from;
      const size = seatsOf(partnership, party, day);
      const holders = holdersOn(partnership, party, role, day);
      // Without a seat count (no membership, or 0 seats) nobody has said how many there should be.
      if (!contains(mandate, day) || size === 0 || holders.length <= size) continue;
      told.add(seat);
      const latest = holders[holders.length - 1] ?? mandate;
      const { one, several } = ROLE_WORDS[role];
      yield at(
        mandates,
        latest,
        "person",
        `${party} har ${counted(holders.length, one, several)} (${listedBriefly(holders.map(({ person }) => person))}) men bara ${counted(size, "plats", "platser")}.`,
        "Fyll i Till för den som har slutat, eller ändra ”Platser per roll” i Medlemskap.",
      );
    }
  },
});

/** Seats per role of the party in all its collaborations together: a mandate does not say which it is for. */
function seatsOf(partnership: Partnership, party: string, day: CivilDate): number {
  return rowsWith(partnership.memberships, "party", party)
    .filter((membership) => membership.kind === "member")
    .filter((membership) => membership.from !== undefined && contains(membership, day))
    .reduce((sum, { seatsPerRole }) => sum + (seatsPerRole ?? 1), 0);
}

/** One mandate for each person who holds the role on the day, the latest last. */
function holdersOn(
  partnership: Partnership,
  party: string,
  role: RepresentedRole,
  day: CivilDate,
): readonly Mandate[] {
  const holding = holdersOf(partnership, party, role, day);
  return byFirstDay([...new Map(holding.map((mandate) => [mandate.person, mandate])).values()]);
}

function byFirstDay(rows: readonly Mandate[]): readonly Mandate[] {
  return [...rows].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
}
