import { inSwedishOrder } from "../../messages/lists.ts";
import { type Came, isRepresented, type MeetingAttendance } from "./attendance.ts";
import type { RepresentedRole } from "./seats.ts";

/** At how many meetings somebody came, of those where it is known whether anybody did. */
export interface Rate {
  readonly came: number;
  readonly of: number;
}

/** How often a party, or all of them together, was represented. */
export interface AttendanceRates {
  /** Somebody came, in whatever role. */
  readonly anyone: Rate;
  readonly official: Rate;
  readonly elected: Rate;
}

/** A party's own rates. */
export interface PartyRates extends AttendanceRates {
  readonly party: string;
}

/** The rates of every party that was called to one of the meetings, in Swedish order. What nobody has noted counts neither way. */
export function partyRates(attended: readonly MeetingAttendance[]): readonly PartyRates[] {
  const roles = new Map<string, PartyRoles[]>();
  for (const { parties } of noted(attended)) {
    for (const { party, roles: came } of parties) roles.set(party, [...(roles.get(party) ?? []), came]);
  }
  return [...roles]
    .map(([party, all]) => ({ party, ...ratesOf(all) }))
    .sort((a, b) => inSwedishOrder(a.party, b.party));
}

/** The same for all parties together: every party at every meeting counts once. */
export function ratesOfAll(attended: readonly MeetingAttendance[]): AttendanceRates {
  return ratesOf(noted(attended).flatMap(({ parties }) => parties.map(({ roles }) => roles)));
}

type PartyRoles = Readonly<Partial<Record<RepresentedRole, Came>>>;

function noted(attended: readonly MeetingAttendance[]): readonly MeetingAttendance[] {
  return attended.filter(({ isNoted }) => isNoted);
}

function ratesOf(all: readonly PartyRoles[]): AttendanceRates {
  return {
    anyone: rateOf(all.map(({ official, elected }) => someone([official, elected]))),
    official: rateOf(all.map(({ official }) => official)),
    elected: rateOf(all.map(({ elected }) => elected)),
  };
}

/** One who came decides; else nobody is known to have come only if that is known of every role. */
function someone(roles: readonly (Came | undefined)[]): Came | undefined {
  const called = roles.filter((came): came is Came => came !== undefined);
  return called.find(isRepresented) ?? called.find((came) => came === "unknown") ?? called[0];
}

function rateOf(all: readonly (Came | undefined)[]): Rate {
  const known = all.filter((came) => came !== undefined && came !== "unknown");
  return { came: known.filter(isRepresented).length, of: known.length };
}
