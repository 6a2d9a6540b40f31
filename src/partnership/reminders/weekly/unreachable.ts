import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { Partnership } from "../../partnership.ts";
import { mandatesOn } from "../../questions/seats.ts";
import { addresseeOf } from "../addressee.ts";
import { ADDRESS_FAULTS } from "../skip-reasons.ts";

/** Those who have a mandate on the day and cannot be written to, each with the reason. */
export function unreachable(partnership: Partnership, today: CivilDate): readonly string[] {
  const names = new Set(mandatesOn(partnership, today).map(({ person }) => person));
  return [...names].flatMap((name) => {
    const { fault } = addresseeOf(partnership, name);
    return fault === undefined ? [] : [`${name}: ${ADDRESS_FAULTS[fault]}`];
  });
}
