import { addDays } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { accededParties, accessionsTo, partiesOf } from "../../questions/agreements.ts";
import { countsOf } from "../../questions/counts.ts";
import { activeParties, membershipsIn } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { contradictedClaims } from "../texts/contradicted-claims.ts";
import { claimText, countsInText } from "../texts/count.ts";

/** What a reader should know before relying on the list: claims that documents contradict, gaps, changes of name. */
export function notes(partnership: Partnership, agreement: Agreement, day: string): readonly string[] {
  return [
    ...contradictedClaims(partnership, agreement.collaboration),
    ...statedCounts(partnership, agreement),
    ...atTheStart(partnership, agreement, day),
    ...gaps(partnership, agreement, day),
    ...successors(partnership, agreement),
    ...withoutMembership(partnership, agreement),
  ];
}

function statedCounts(partnership: Partnership, agreement: Agreement): readonly string[] {
  const { claimedCount, convention, planClaimedCount, planConvention } = agreement;
  const ofAgreement = countsOf(partnership, partiesOf(partnership, agreement));
  const ofPlan = countsOf(partnership, accededParties(partnership, agreement));
  return [
    ...(claimedCount === undefined
      ? []
      : [claimText("en handling om överenskommelsen uppger", claimedCount, convention, ofAgreement)]),
    ...(planClaimedCount === undefined
      ? []
      : [
          `${claimText("arbetsplanen uppger", planClaimedCount, planConvention, ofPlan)} Där räknas bara de som har anslutit sig.`,
        ]),
  ];
}

/** Numbers are often said to hold ”since the start”; this is what the documents give for that day. */
function atTheStart(partnership: Partnership, { collaboration }: Agreement, day: string): readonly string[] {
  const formed = named(partnership.collaborations, collaboration)?.formed;
  if (formed === undefined || formed >= day) return [];
  const parties = activeParties(partnership, collaboration, formed);
  return parties.length === 0
    ? []
    : [
        `När samarbetet bildades, ${longDate(formed)}, fanns ${countsInText(countsOf(partnership, parties))}.`,
      ];
}

/** Stretches before the day that no document covers, between two of a party's periods; parties with the same gap are told together. */
function gaps(partnership: Partnership, { collaboration }: Agreement, day: string): readonly string[] {
  const rows = membershipsIn(partnership, collaboration).filter(({ from }) => from !== undefined);
  const byGap = new Map<string, string[]>();
  for (const { party, to } of rows) {
    if (to === undefined || to >= day) continue;
    const next = rows.find((row) => row.party === party && (row.from ?? "") > to);
    if (next?.from === undefined || next.from === addDays(to, 1)) continue;
    const gap = `${longDate(addDays(to, 1))} till och med ${longDate(addDays(next.from, -1))}`;
    byGap.set(gap, [...(byGap.get(gap) ?? []), party]);
  }
  return [...byGap].map(
    ([gap, parties]) => `Ingen handling visar medlemskap från och med ${gap} för ${listed(parties)}.`,
  );
}

function successors(partnership: Partnership, { collaboration }: Agreement): readonly string[] {
  const parties = new Set(membershipsIn(partnership, collaboration).map(({ party }) => party));
  const names = partnership.parties
    .filter(({ name }) => parties.has(name))
    .flatMap((party) => party.organisations);
  return [...new Set(names)].flatMap((name) => {
    const replacedBy = named(partnership.organisations, name)?.replacedBy;
    return replacedBy === undefined ? [] : [`${name} har ersatts av ${replacedBy}.`];
  });
}

function withoutMembership(partnership: Partnership, agreement: Agreement): readonly string[] {
  const members = new Set(partiesOf(partnership, agreement).flatMap(({ organisations }) => organisations));
  const others = accessionsTo(partnership, agreement)
    .map(({ organisation }) => organisation)
    .filter((name) => !members.has(name));
  return others.length === 0
    ? []
    : [`${listed(others)} har en anslutning till överenskommelsen men inget medlemskap under dess period.`];
}
