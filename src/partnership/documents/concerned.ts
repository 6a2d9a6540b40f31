import type { CivilDate } from "../../core/dates/civil-date.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { agreementsOn } from "../questions/agreements.ts";
import { startOf } from "../questions/meetings.ts";
import { activeParties } from "../questions/members.ts";
import { bothOf, officialsOf } from "../reminders/recipients.ts";
import type { DocumentRequest } from "./document.ts";

/** Somebody whom a document is sent to, and why. */
export interface Concerned {
  /** Name of a person, or of an organisation whose registrar gets it. */
  readonly name: string;
  readonly kind: "person" | "registrar";
  /** As what: `tjänsteperson för Haninge`. */
  readonly role: string;
}

/**
 * Those whom a document concerns: for one organisation its registrar and its party's officials, for a meeting those who are
 * called to it, else the officials of all parties.
 */
export function concernedBy(partnership: Partnership, request: DocumentRequest): readonly Concerned[] {
  const meeting = named(partnership.meetings, request.meeting);
  const organisation = request.organisation ?? named(partnership.cases, request.case)?.organisation;
  if (organisation !== undefined) return ofOrganisation(partnership, organisation, request.today);
  if (meeting !== undefined) return calledTo(partnership, meeting.name, request.today);
  const collaboration =
    named(partnership.agreements, request.agreement)?.collaboration ??
    agreementsOn(partnership, request.today)[0]?.collaboration;
  const parties = collaboration === undefined ? [] : activeParties(partnership, collaboration, request.today);
  return unique(parties.flatMap(({ name }) => people(officialsOf(partnership, name, request.today))));
}

function ofOrganisation(partnership: Partnership, name: string, day: CivilDate): readonly Concerned[] {
  const party = partnership.parties.find(({ organisations }) => organisations.includes(name));
  const officials = party === undefined ? [] : people(officialsOf(partnership, party.name, day));
  const registrar = { name, kind: "registrar", role: `registrator för ${name}` } as const;
  const hasRegistrar = named(partnership.organisations, name)?.registrarEmail !== undefined;
  return unique([...(hasRegistrar ? [registrar] : []), ...officials]);
}

/** The people in the attendance list; before there is one, the representatives of all members. */
function calledTo(partnership: Partnership, name: string, today: CivilDate): readonly Concerned[] {
  const meeting = named(partnership.meetings, name);
  const listed = rowsWith(partnership.attendance, "meeting", name).flatMap(({ person, party }) =>
    person === undefined
      ? []
      : [{ person, role: party === undefined ? "kallad till mötet" : `kallad till mötet för ${party}` }],
  );
  if (listed.length > 0 || meeting === undefined) return unique(people(listed));
  const day = startOf(meeting) ?? today;
  const called = meeting.kind === "officials" ? officialsOf : bothOf;
  const parties = activeParties(partnership, meeting.collaboration, day);
  return unique(parties.flatMap((party) => people(called(partnership, party.name, day))));
}

function people(recipients: readonly { readonly person: string; readonly role: string }[]): Concerned[] {
  return recipients.map(({ person, role }) => ({ name: person, kind: "person", role }));
}

function unique(concerned: readonly Concerned[]): readonly Concerned[] {
  return concerned.filter(
    ({ name, kind }, place) =>
      concerned.findIndex((other) => other.name === name && other.kind === kind) === place,
  );
}
