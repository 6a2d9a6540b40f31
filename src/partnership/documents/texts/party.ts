import { listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import type { Party } from "../../sheets/parties.ts";

/** The party's name with what it does not say itself: `Karlskoga/Degerfors (Karlskoga och Degerfors)`, `Angereds stadsdel (Göteborg)`. */
export function partyInFull(partnership: Partnership, party: Party): string {
  const [only, ...others] = party.organisations;
  const alone = only === party.name && others.length === 0;
  const inside = alone
    ? named(partnership.organisations, only)?.belongsTo
    : organisationsInText(partnership, party);
  return inside === undefined || inside === "" ? party.name : `${party.name} (${inside})`;
}

/** The party's organisations: `Karlskoga och Degerfors`; a district with its municipality. */
export function organisationsInText(partnership: Partnership, { organisations }: Party): string {
  return listed(
    organisations.map((name) => {
      const belongsTo = named(partnership.organisations, name)?.belongsTo;
      return belongsTo === undefined ? name : `${name} i ${belongsTo}`;
    }),
  );
}
