import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { activeParties } from "../questions/members.ts";
import type { RepresentedRole } from "../questions/seats.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { holdersOf } from "./recipients.ts";
import type { Recipient } from "./rule.ts";

/** Representatives of the parties that are members at the meeting: those of that day, or of today where no one follows yet. */
export function invited(
  partnership: Partnership,
  { collaboration, start }: Meeting,
  roles: readonly RepresentedRole[],
  today: CivilDate,
): readonly Recipient[] {
  const day = start ?? today;
  return activeParties(partnership, collaboration, day).flatMap(({ name }) =>
    roles.flatMap((role) => {
      const then = holdersOf(partnership, name, role, day);
      return then.length > 0 ? then : holdersOf(partnership, name, role, today);
    }),
  );
}
