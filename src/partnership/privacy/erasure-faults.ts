import type { CivilDate } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { capitalised, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import { type Mandate, mandates } from "../sheets/mandates.ts";
import type { Person } from "../sheets/people.ts";

/** The decision that an erasing rests on. */
export interface ErasureDecision {
  readonly dnr: string;
  readonly date: CivilDate;
}

/** Why the person cannot be erased, one Swedish sentence each; none where nothing stands in the way. */
export function erasureFaults(
  partnership: Partnership,
  person: Person,
  decision: ErasureDecision,
  today: CivilDate,
): readonly string[] {
  const named = rowsWith(partnership.people, "name", person.name);
  const current = rowsWith(partnership.mandates, "person", person.name).filter(
    ({ to }) => to === undefined || to >= today,
  );
  return [
    ...(named.length > 1
      ? [
          `${counted(named.length, "rad", "rader")} i fliken Personer heter ${quoted(person.name)}. Ge dem olika namn först, t.ex. ”Namn (Gävle)”, så att rätt person gallras.`,
        ]
      : []),
    ...current.map((mandate) => mandateFault(mandate, today)),
    ...(/\d/.test(decision.dnr)
      ? []
      : [`${quoted(decision.dnr)} är inget diarienummer. Skriv gallringsbeslutets, t.ex. KS 2024/131.`]),
    ...(decision.date > today
      ? [`Gallringsbeslutets dag, ${longDate(decision.date)}, har inte varit ännu.`]
      : []),
  ];
}

function mandateFault({ role, party, from, to }: Mandate, today: CivilDate): string {
  const what = `${capitalised(String(mandates.columns.role.write(role)))}${party === undefined ? "" : ` för ${party}`}`;
  const when =
    from !== undefined && from > today
      ? `börjar ${longDate(from)}`
      : to === undefined
        ? "har inget slutdatum"
        : `gäller till och med ${longDate(to)}`;
  return `Personen har ett uppdrag: ${what} ${when}. Avsluta det i fliken Uppdrag först.`;
}
