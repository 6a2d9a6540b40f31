import { longDate } from "../../../messages/dates.ts";
import { inSwedishOrder, listed, listedBriefly } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import { activeMemberships, activeParties } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";

/** Who is asked into a new period, and the sentences about who is and who is not. */
export interface PartiesAsked {
  readonly parties: readonly Party[];
  /** Names of the organisations that decide, each once. */
  readonly organisations: readonly string[];
  readonly told: readonly string[];
}

/**
 * Members on the old agreement's last day that have not left since, and those that have joined between the two agreements; no
 * party that has given notice or whose organisations exist no longer.
 */
export function partiesAsked(partnership: Partnership, old: Agreement, agreement: Agreement): PartiesAsked {
  const [last, start] = [old.end ?? "", agreement.start ?? ""];
  const before = activeParties(partnership, old.collaboration, last);
  const then = activeParties(partnership, old.collaboration, start);
  const renewed = new Set(
    activeMemberships(partnership, old.collaboration, last)
      .filter(({ to }) => to === last)
      .map(({ party }) => party),
  );
  const stays = (party: Party) => then.includes(party) || renewed.has(party.name);
  const joined = then.filter((party) => !before.includes(party));
  const members = [...before.filter(stays), ...joined].sort((a, b) => inSwedishOrder(a.name, b.name));

  const left = leftOrganisations(partnership, old);
  const isEnded = (name: string) => (named(partnership.organisations, name)?.validTo ?? "9999") < start;
  const isAsked = (name: string) => !left.has(name) && !isEnded(name);
  const parties = members.filter(
    ({ organisations }) => organisations.length === 0 || organisations.some(isAsked),
  );
  const organisations = [...new Set(parties.flatMap((party) => party.organisations.filter(isAsked)))];
  const others = [...before, ...joined].filter((party) => !parties.includes(party));
  const ended = others.filter(
    (party) => party.organisations.length > 0 && party.organisations.every(isEnded),
  );
  const gone = others.filter((party) => !ended.includes(party) && !members.includes(party));
  const leaving = others.filter((party) => !ended.includes(party) && !gone.includes(party));
  return {
    parties,
    organisations,
    told: [
      ...(joined.length === 0
        ? []
        : [`${namesOf(joined)} har blivit ${joined.length === 1 ? "medlem" : "medlemmar"} sedan dess.`]),
      ...toldOf(gone, `har lämnat före ${longDate(start)} och tillfrågas inte`),
      ...toldOf(leaving, "har meddelat utträde och tillfrågas inte"),
      ...ended.map((party) => endedText(partnership, party, organisations)),
    ],
  };
}

function leftOrganisations(partnership: Partnership, old: Agreement): ReadonlySet<string> {
  return new Set(
    accessionsTo(partnership, old)
      .filter(({ status, noticeGiven }) => status === "left" || noticeGiven !== undefined)
      .map(({ organisation }) => organisation),
  );
}

function endedText(
  partnership: Partnership,
  { name, organisations }: Party,
  asked: readonly string[],
): string {
  const after = organisations
    .map((organisation) => named(partnership.organisations, organisation)?.replacedBy)
    .filter((successor): successor is string => successor !== undefined && !asked.includes(successor));
  const successors =
    after.length === 0 ? "" : `; lägg in ${listed(after)} i Parter och Medlemskap, om det ska fortsätta`;
  return `${name} har upphört och tillfrågas inte${successors}.`;
}

function toldOf(parties: readonly Party[], what: string): readonly string[] {
  return parties.length === 0 ? [] : [`${namesOf(parties)} ${what}.`];
}

function namesOf(parties: readonly Party[]): string {
  return listedBriefly(parties.map(({ name }) => name));
}
