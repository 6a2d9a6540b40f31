import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import { partiesOf } from "../questions/agreements.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Party } from "../sheets/parties.ts";
import { officialsOfAll } from "./recipients.ts";
import type { Recipient } from "./rule.ts";

/**
 * Who answers for an organisation under an agreement: the officials of the agreement's parties that it is part of, or of any such
 * party where the agreement has none. The parties are gathered once, however many organisations are asked for.
 */
export function officialsUnder(
  partnership: Partnership,
  agreement: Agreement,
  day: CivilDate,
): (organisation: string) => readonly Recipient[] {
  let members: ByOrganisation | undefined;
  let all: ByOrganisation | undefined;
  return (organisation) => {
    members ??= byOrganisation(partiesOf(partnership, agreement));
    const own = members.get(organisation);
    if (own !== undefined) return officialsOfAll(partnership, own, day);
    all ??= byOrganisation(partnership.parties);
    return officialsOfAll(partnership, all.get(organisation) ?? [], day);
  };
}

type ByOrganisation = ReadonlyMap<string, readonly Party[]>;

function byOrganisation(parties: readonly Party[]): ByOrganisation {
  const found = new Map<string, Party[]>();
  for (const party of parties)
    for (const organisation of party.organisations)
      found.set(organisation, [...(found.get(organisation) ?? []), party]);
  return found;
}
