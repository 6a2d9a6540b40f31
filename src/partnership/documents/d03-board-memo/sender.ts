import { listed } from "../../../messages/lists.ts";
import { named } from "../../partnership.ts";
import { representatives } from "../../questions/seats.ts";
import type { Person } from "../../sheets/people.ts";
import { type Memo, siblings } from "./memo.ts";

/** Bodies that are administrations, and so can send a memo; a committee that prepares cases cannot. */
const ADMINISTRATION = /förvaltning|kontor|avdelning|enhet/i;

/** Who the memo comes from: the organisation with its administration, and its official. */
export function senderOf(memo: Memo) {
  const { organisation, formal, matter } = memo;
  const own = ownOfficials(memo);
  const unit =
    own.find(({ department }) => department !== undefined)?.department ??
    (ADMINISTRATION.test(matter?.preparingBody ?? "") ? matter?.preparingBody : undefined);
  const place = organisation.belongsTo === undefined ? formal : `${formal} i ${organisation.belongsTo}`;
  return {
    from: unit === undefined ? place : `${place}, ${unit}`,
    officer: officerText(memo, own),
    contact: listed(own.flatMap(({ email }) => (email === undefined ? [] : [email]))),
  };
}

/** The party's officials who work in the organisation; one that no organisation is noted for is counted to it. */
function ownOfficials({ partnership, organisation, party, today }: Memo): readonly Person[] {
  return representatives(partnership, party.name, "official", today)
    .map((name) => named(partnership.people, name))
    .filter((person): person is Person => person !== undefined)
    .filter((person) => person.organisation === undefined || person.organisation === organisation.name);
}

function officerText(memo: Memo, own: readonly Person[]): string {
  if (own.length > 0)
    return listed(own.map(({ name, title }) => (title === undefined ? name : `${name} (${title})`)));
  const others = representatives(memo.partnership, memo.party.name, "official", memo.today);
  if (others.length === 0 || siblings(memo).length === 0) return "Ingen tjänsteperson är antecknad";
  return `Ingen är antecknad i ${memo.organisation.name}. Tjänsteperson för parten ${memo.party.name}: ${listed(others)}`;
}
