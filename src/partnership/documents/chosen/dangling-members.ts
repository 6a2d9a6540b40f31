import { quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { memberships } from "../../sheets/memberships.ts";
import { organisations } from "../../sheets/organisations.ts";
import { parties } from "../../sheets/parties.ts";
import { atCell } from "./missing-facts.ts";

/**
 * Members that the workbook names but does not know. A document refuses rather than leave them out: it would count too few,
 * and nobody would see it.
 */
export function danglingMembers(partnership: Partnership, collaboration: string): readonly string[] {
  const sentences = partnership.memberships
    .filter((membership) => membership.collaboration === collaboration)
    .flatMap((membership) => {
      const party = named(partnership.parties, membership.party);
      if (party === undefined)
        return [`${unknown(membership.party, parties.title)} ${atCell(memberships, membership, "party")}.`];
      return party.organisations
        .filter((name) => named(partnership.organisations, name) === undefined)
        .map((name) => `${unknown(name, organisations.title)} ${atCell(parties, party, "organisations")}.`);
    });
  return [...new Set(sentences)];
}

function unknown(name: string, tab: string): string {
  return `${quoted(name)} finns inte i fliken ${quoted(tab)}`;
}
