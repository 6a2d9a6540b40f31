import { addDays, type CivilDate, isCivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { capitalised, quoted } from "../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { type Exit, exitUnder } from "../questions/exit.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Party } from "../sheets/parties.ts";
import { impossible, type Planned, planned } from "./plan.ts";
import { accessionPart } from "./register-exit/accessions.ts";
import { mandatePart } from "./register-exit/mandates.ts";
import { membershipPart } from "./register-exit/memberships.ts";
import { feePart, hostingPart } from "./register-exit/told-only.ts";

/** Who leaves which agreement, and the day the notice came. */
export interface ExitAsked {
  readonly party: string;
  readonly agreement: string;
  readonly notified: CivilDate;
}

/** *Registrera utträde*: from when it counts, and what ends then. Fees and hostings are told, not changed. @see product R8 */
export function registerExit(partnership: Partnership, asked: ExitAsked, today: CivilDate): Planned {
  const { notified } = asked;
  const agreement = named(partnership.agreements, asked.agreement);
  const party = named(partnership.parties, asked.party);
  if (agreement === undefined) return impossible(`Överenskommelsen ${quoted(asked.agreement)} finns inte.`);
  if (party === undefined) return impossible(`Parten ${quoted(asked.party)} finns inte.`);
  if (!isCivilDate(notified))
    return impossible(`${quoted(notified)} är inget datum; skriv t.ex. ${yearOf(today)}-09-15.`);
  if (notified > today) return impossible(`${capitalised(longDate(notified))} har inte varit ännu.`);
  const title = quoted(agreement.name);
  if (agreement.end !== undefined && agreement.end < notified)
    return impossible(`${title} upphörde ${longDate(agreement.end)}, före meddelandet.`);

  const exit = exitUnder(agreement, notified);
  const { last } = exit;
  const memberships = rowsWith(partnership.memberships, "party", party.name).filter(
    ({ collaboration, kind, from, to }) =>
      collaboration === agreement.collaboration &&
      kind === "member" &&
      from !== undefined &&
      (to === undefined || to >= notified),
  );
  if (memberships.length === 0)
    return impossible(`${party.name} är inte medlem i samarbetet ${longDate(notified)} eller senare.`);
  const held = memberships.filter(({ from }) => (from ?? "") <= last);
  if (held.length === 0)
    return impossible(
      `Utträdet gäller från ${longDate(addDays(last, 1))}, innan medlemskapet för ${party.name} börjar. Sätt i stället anslutningens status till Avböjt och ta bort medlemskapet.`,
    );
  const accessions = accessionPart(partnership, agreement, party, notified);
  if (accessions === undefined)
    return impossible(`Utträdet ur ${title} är redan registrerat för ${party.name}.`);

  const parts = [
    accessions,
    membershipPart(memberships, last),
    mandatePart(partnership, agreement, party, last),
    feePart(partnership, agreement, party, last),
    hostingPart(partnership, agreement, party, last),
  ];
  return planned(
    [whenText(agreement, party, notified, exit), ...parts.flatMap(({ told }) => told)],
    ...parts.flatMap(({ changes }) => changes),
  );
}

function whenText(
  agreement: Agreement,
  party: Party,
  notified: CivilDate,
  { from, lastDayInTime, inTime, last, endsBefore }: Exit,
): string {
  const given = `${party.name} meddelade sitt utträde ${longDate(notified)}`;
  const effect = endsBefore
    ? `parten är kvar till och med ${longDate(last)}, då överenskommelsen upphör`
    : `utträdet gäller från ${longDate(from)}, och sista dagen som medlem är ${longDate(last)}`;
  if (agreement.noticeMonths === undefined)
    return `${given}. Överenskommelsen anger ingen uppsägningstid; ${effect}.`;
  return inTime
    ? `${given}, i tid (sista dagen var ${longDate(lastDayInTime)}); ${effect}.`
    : `${given}, för sent för närmaste årsskifte (sista dagen var ${longDate(lastDayInTime)}); ${effect}.`;
}
