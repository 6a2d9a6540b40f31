import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { holdersOf, REPRESENTED_ROLES, type RepresentedRole } from "../../questions/seats.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { shares } from "../participants.ts";
import type { Memo } from "./memo.ts";

/** The day on which the seats are looked at: the agreement's first, or today where it has begun. */
export function seatDay({ today }: Memo, { start }: Agreement): CivilDate {
  return start !== undefined && start > today ? start : today;
}

/** The party's seats under the agreement that nobody holds, for each role that has some. */
export function vacancies(
  memo: Memo,
  agreement: Agreement,
): readonly { readonly role: RepresentedRole; readonly number: number }[] {
  const { partnership, party } = memo;
  const size = shares(partnership, agreement, [party], "seatsPerRole")[0]?.number ?? 1;
  return REPRESENTED_ROLES.flatMap((role) => {
    const held = holdersOf(partnership, party.name, role, seatDay(memo, agreement)).length;
    return held >= size ? [] : [{ role, number: size - held }];
  });
}
