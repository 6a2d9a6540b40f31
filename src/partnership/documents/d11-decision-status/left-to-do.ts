import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { isMissingDnr } from "../../questions/dnr.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { seatsOfParty } from "../../questions/seats.ts";
import type { Accession } from "../../sheets/accessions.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";

/** What an organisation still has to do before its way into the agreement is complete; nothing for one that is not to be in. */
export function leftToDo(
  partnership: Partnership,
  { collaboration }: Agreement,
  party: Party,
  accession: Accession | undefined,
  day: CivilDate,
): readonly string[] {
  if (accession === undefined) return ["Lägg in organisationen i Anslutningar"];
  if (accession.status === "declined" || accession.status === "left") return [];
  const { chairDate, directorDate } = accession;
  const isDecided = accession.status === "decided" || accession.status === "signed";
  const settling = named(partnership.cases, accession.case);
  const unknown = [
    ...(settling?.body === undefined ? ["organ"] : []),
    ...(settling?.decided === undefined ? ["datum"] : []),
    ...(settling?.paragraph === undefined ? ["paragraf"] : []),
    ...(accession.case === undefined || isMissingDnr(accession.case) ? ["diarienummer"] : []),
  ];
  const signatures = [
    ...(chairDate === undefined ? ["ordföranden"] : []),
    ...(directorDate === undefined ? ["kommundirektören"] : []),
  ];
  const vacant = seatsOfParty(partnership, collaboration, party.name, day).filter(
    (seats) => seats.vacant > 0,
  );
  return [
    ...(isDecided ? [] : ["Besluta"]),
    ...(isDecided && unknown.length > 0 ? [`Uppge beslutets ${listed(unknown)}`] : []),
    ...(accession.status === "decided" ? ["Underteckna"] : []),
    ...(accession.status === "signed" && signatures.length > 0
      ? [`Uppge när ${listed(signatures)} undertecknade`]
      : []),
    ...vacant.map(({ role }) => `Utse ${ROLE_WORDS[role].one}`),
  ];
}
