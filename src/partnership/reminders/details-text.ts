import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { longDate } from "../../messages/dates.ts";
import { listed } from "../../messages/lists.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import { type Mandate, mandates } from "../sheets/mandates.ts";
import { type Person, people } from "../sheets/people.ts";

const TOLD = ["name", "title", "department", "organisation", "email", "phone", "politicalParty"] as const;

/** What the sheet says of a person, a line for each thing: what is not known is said to be missing, so that it can be filled in. */
export function detailsText(partnership: Partnership, person: Person, today: CivilDate): string {
  const lines = TOLD.filter((column) => column !== "politicalParty" || person[column] !== undefined).map(
    (column) => `${people.columns[column].header}: ${person[column] ?? "saknas"}`,
  );
  const held = rowsWith(partnership.mandates, "person", person.name).filter((row) => contains(row, today));
  return [...lines, `Uppdrag: ${listed(held.map(mandateText))}`].join("\n");
}

function mandateText({ role, party, to }: Mandate): string {
  const word = String(mandates.columns.role.write(role)).toLowerCase();
  const of = party === undefined ? "" : ` för ${party}`;
  return `${word}${of}${to === undefined ? "" : ` till och med ${longDate(to)}`}`;
}
