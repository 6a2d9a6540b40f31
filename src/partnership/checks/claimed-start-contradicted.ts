import { yearOf } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { longDate } from "../../messages/dates.ts";
import { numberWord } from "../../messages/numbers.ts";
import type { Partnership } from "../partnership.ts";
import { periodOf } from "../questions/agreements.ts";
import { activeParties } from "../questions/members.ts";
import { type Membership, memberships } from "../sheets/memberships.ts";
import { at, defineCheck } from "./check.ts";

export const claimedStartContradicted = defineCheck({
  code: "claimed-start-contradicted",
  severity: "warning",
  about: "En part uppges ha varit med tidigare än de daterade medlemskapen visar.",
  reads: ["memberships", "agreements", "parties"],
  *find(partnership) {
    for (const membership of partnership.memberships) {
      const claimed = membership.claimedFrom;
      if (claimed === undefined) continue;
      const first = firstDated(partnership, membership);
      if (first !== undefined && !isBefore(claimed, first)) continue;
      const known =
        first === undefined
          ? "inget medlemskap är daterat"
          : `det första daterade medlemskapet börjar ${longDate(first)}`;
      yield at(
        memberships,
        membership,
        "claimedFrom",
        `${membership.party} uppges vara med sedan ${startText(claimed)}, men ${known}${evidence(partnership, membership, claimed)}.`,
        "Lägg in medlemskapet med datum och källa om en handling visar det; låt annars uppgiften stå som obekräftad.",
      );
    }
  },
});

function firstDated(partnership: Partnership, { party, collaboration }: Membership): string | undefined {
  return partnership.memberships
    .filter((other) => other.party === party && other.collaboration === collaboration)
    .flatMap(({ from }) => (from === undefined ? [] : [from]))
    .sort()[0];
}

/** What the agreement of the claimed time says, where there is one. */
function evidence(partnership: Partnership, { party, collaboration }: Membership, claimed: string): string {
  const agreement = partnership.agreements.find(
    (other) =>
      other.collaboration === collaboration &&
      other.start !== undefined &&
      (contains(periodOf(other), claimed) || yearOf(other.start) === yearOf(claimed)),
  );
  if (agreement?.start === undefined) return "";
  const members = activeParties(partnership, collaboration, agreement.start);
  if (members.length === 0) return "";
  const count = `${numberWord(members.length)} ${members.length === 1 ? "part" : "parter"}`;
  return `; ${yearOf(agreement.start)} års överenskommelse räknar ${count}, och ${party} är inte bland dem`;
}

/** The first of January stands for a whole year: that is how “since 2004” can be written in a cell that wants a day. */
function isYearOnly(claimed: string): boolean {
  return claimed.endsWith("-01-01");
}

function isBefore(claimed: string, first: string): boolean {
  return isYearOnly(claimed) ? yearOf(claimed) < yearOf(first) : claimed < first;
}

function startText(claimed: string): string {
  return isYearOnly(claimed) ? String(yearOf(claimed)) : longDate(claimed);
}
