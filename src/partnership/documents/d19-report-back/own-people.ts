import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import type { Party } from "../../sheets/parties.ts";

/** Whether a person acts for the party: by a mandate on the day, or by working in one of its organisations. */
export function isOwn(
  partnership: Partnership,
  party: Party,
  person: string | undefined,
  day: CivilDate,
): boolean {
  if (person === undefined) return false;
  const organisation = named(partnership.people, person)?.organisation;
  return (
    (organisation !== undefined &&
      party.organisations.includes(organisation) &&
      !coordinates(partnership, person, day)) ||
    rowsWith(partnership.mandates, "party", party.name).some(
      (mandate) => mandate.person === person && contains(mandate, day),
    )
  );
}

/** The coordinator works for all parties, whoever employs the person. */
function coordinates(partnership: Partnership, person: string, day: CivilDate): boolean {
  return rowsWith(partnership.mandates, "person", person).some(
    (mandate) => mandate.role === "coordinator" && contains(mandate, day),
  );
}
