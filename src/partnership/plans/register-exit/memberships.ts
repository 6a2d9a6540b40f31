import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import type { Membership } from "../../sheets/memberships.ts";
import { change } from "../plan.ts";
import type { ExitPart } from "./part.ts";

/** Memberships that reach past the last day end then; none is made longer. */
export function membershipPart(memberships: readonly Membership[], last: CivilDate): ExitPart {
  const ending = memberships.filter(
    ({ from, to }) => (from ?? "") <= last && (to === undefined || to > last),
  );
  const later = memberships.filter(({ from }) => (from ?? "") > last);
  return {
    changes: ending.map((row) => change("memberships", row, { to: last })),
    told: [
      ending.length === 0
        ? `Medlemskapet slutar redan senast ${longDate(last)} och ändras inte.`
        : `Medlemskapet slutar ${longDate(last)}.`,
      ...later.map(
        ({ from }) =>
          `Ett medlemskap från ${longDate(from ?? "")} står kvar i Medlemskap; ta bort det om parten inte ska vara med då.`,
      ),
    ],
  };
}
