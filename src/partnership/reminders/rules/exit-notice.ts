import { type CivilDate, civilDate, yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { counted, numberWord } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { accessionsTo, hasAcceded, lastDayForNotice } from "../../questions/agreements.ts";
import { activeParties } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { bothOf } from "../recipients.ts";
import { defineRule } from "../rule.ts";

/** P3: the last day for giving notice before each later operating year of an agreement. @see product R8 */
export const exitNotice = defineRule({
  id: "P3",
  title: "Sista dag att meddela utträde",
  days: "-60, -30, -7",
  recipients: "Tjänsteperson och förtroendevald hos varje part",
  subject: "Utträde inför {{år}} meddelas senast {{sistadag}}",
  body: `Enligt {{överenskommelse}} ska den part som vill lämna samarbetet inför verksamhetsåret {{år}} meddela det minst {{uppsägningstid}} i förväg. Sista dag är {{sistadag}}, och den dagen räknas med.

Meddela samordnaren senast då om ni vill lämna samarbetet. Vill ni vara kvar behöver ni inte göra något.`,
  markers: {
    överenskommelse: "överenskommelsens titel",
    år: "verksamhetsåret",
    sistadag: "sista dagen att meddela utträde",
    uppsägningstid: "uppsägningstiden, t.ex. ”tre månader”",
  },
  occasions: (partnership, today) =>
    partnership.agreements.flatMap((agreement) => {
      const { id, name, noticeMonths } = agreement;
      if (noticeMonths === undefined) return [];
      return laterYears(agreement, today).flatMap((year) => {
        const yearStart = civilDate(year, 1, 1);
        const day = lastDayForNotice(yearStart, noticeMonths);
        const parties = partiesThatCanLeave(partnership, agreement, yearStart);
        if (day < today || parties.length === 0) return [];
        return [
          {
            objectId: id,
            about: name,
            day,
            deadline: { what: "Sista dag", day },
            recipients: parties.flatMap((party) => bothOf(partnership, party.name, today)),
            values: {
              överenskommelse: name,
              år: String(year),
              sistadag: longDate(day),
              uppsägningstid: monthsInWords(noticeMonths),
            },
          },
        ];
      });
    }),
});

/** The longest notice that the sheet allows is three years, so nothing later can have its last day within a year. */
const YEARS_AHEAD = 4;

/** Years whose first day lies after the agreement's first day and not after its last: there is something left to leave. */
function laterYears({ start, end }: Agreement, today: CivilDate): readonly number[] {
  if (start === undefined) return [];
  const last = Math.min(
    end === undefined ? Number.POSITIVE_INFINITY : yearOf(end),
    yearOf(today) + YEARS_AHEAD,
  );
  const years: number[] = [];
  for (let year = Math.max(yearOf(start) + 1, yearOf(today)); year <= last; year++) years.push(year);
  return years;
}

/** Parties that belong to the collaboration when the year begins, or have acceded, and have not given notice. */
function partiesThatCanLeave(
  partnership: Partnership,
  agreement: Agreement,
  yearStart: CivilDate,
): readonly Party[] {
  const accessions = accessionsTo(partnership, agreement);
  const leaving = new Set(
    accessions
      .filter(
        ({ status, noticeGiven }) => noticeGiven !== undefined || status === "left" || status === "declined",
      )
      .map(({ organisation }) => organisation),
  );
  const acceded = new Set(accessions.filter(hasAcceded).map(({ organisation }) => organisation));
  const members = new Set(
    activeParties(partnership, agreement.collaboration, yearStart).map(({ name }) => name),
  );
  const belongs = ({ name, organisations }: Party) =>
    members.has(name) ||
    (organisations.length > 0 &&
      organisations.every((organisation) => acceded.has(organisation)) &&
      !hasDatedMembership(partnership, agreement, name));
  const stays = ({ organisations }: Party) =>
    organisations.length === 0 || organisations.some((organisation) => !leaving.has(organisation));
  return partnership.parties.filter((party) => belongs(party) && stays(party));
}

/** With dates, the membership itself says whether the party is still there; without, the accession has to do. */
function hasDatedMembership(partnership: Partnership, agreement: Agreement, party: string): boolean {
  return partnership.memberships.some(
    (membership) =>
      membership.party === party &&
      membership.collaboration === agreement.collaboration &&
      membership.from !== undefined,
  );
}

function monthsInWords(months: number): string {
  return months <= 12
    ? `${numberWord(months)} ${months === 1 ? "månad" : "månader"}`
    : counted(months, "månad", "månader");
}
