import type { CivilDate } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { normalised } from "../../core/schema/cell.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { activeParties } from "../questions/members.ts";
import type { Party } from "../sheets/parties.ts";
import { coordinatorsOn, holdersOf, officialsOf, officialsOfAll } from "./recipients.ts";
import type { Recipient } from "./rule.ts";

/** Where a responsible is named: whose parties `alla` are, and who `värden` is. */
export interface Within {
  readonly collaboration: string | undefined;
  readonly host?: string | undefined;
}

/**
 * Who is meant by what stands in *Ansvarig*. The dropdown offers people; what is pasted there can also be a party (its officials
 * answer), a role (`Samordnaren`, `Värden`, `Tjänstepersonerna`, `Förtroendevalda`, `Alla parter`), or several of these.
 *
 * @returns Nobody where the text means nobody who is still there; then the coordinators get the reminder in their place.
 */
export function responsibleFor(
  partnership: Partnership,
  text: string | undefined,
  within: Within,
  today: CivilDate,
): readonly Recipient[] {
  if (text === undefined) return [];
  const whole = meant(partnership, text, within, today);
  if (whole !== undefined) return whole;
  return text.split(/\s*[;,&]\s*|\s+och\s+/).flatMap((part) => meant(partnership, part, within, today) ?? []);
}

/** A person as responsible; nobody where all of the person's mandates have ended. */
export function personAsResponsible(
  partnership: Partnership,
  person: string,
  today: CivilDate,
  role = "ansvarig",
): readonly Recipient[] {
  const mandates = rowsWith(partnership.mandates, "person", person);
  const hasLeft =
    mandates.length > 0 &&
    !mandates.some((mandate) => contains(mandate, today) || (mandate.from ?? "") > today);
  return hasLeft ? [] : [{ person, role }];
}

/** `undefined` where the text is no person, party or role. */
function meant(
  partnership: Partnership,
  text: string,
  { collaboration, host }: Within,
  today: CivilDate,
): readonly Recipient[] | undefined {
  const person = named(partnership.people, text.trim());
  if (person !== undefined) return personAsResponsible(partnership, person.name, today);
  const word = normalised(text);
  const party = partiesByWord(partnership).get(word);
  if (party !== undefined) return officialsOf(partnership, party.name, today);
  if (/^(den )?(centrala )?samordnaren?$/.test(word)) return coordinatorsOn(partnership, today);
  if (/^värd(en|kommunen)?$/.test(word))
    return host === undefined ? [] : officialsOf(partnership, host, today);
  const parties = collaboration === undefined ? [] : activeParties(partnership, collaboration, today);
  if (/^(alla )?(tjänsteperson(er|erna)?|parter(na)?|kommuner(na)?)$|^alla$|^varje (part|kommun)$/.test(word))
    return officialsOfAll(partnership, parties, today);
  if (/^(alla )?förtroendevald(a|e)?$/.test(word))
    return parties.flatMap(({ name }) => holdersOf(partnership, name, "elected", today));
  return undefined;
}

const words = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>();

/** Parties by their names, aliases and organisations; a party's own name before what others are called. */
function partiesByWord({ parties }: Partnership): ReadonlyMap<string, Party> {
  const known = words.get(parties);
  if (known !== undefined) return known;
  const found = new Map<string, Party>();
  const add = (text: string, party: Party) => {
    const word = normalised(text);
    if (!found.has(word)) found.set(word, party);
  };
  for (const party of parties) add(party.name, party);
  for (const party of parties)
    for (const text of [...party.aliases, ...party.organisations]) add(text, party);
  words.set(parties, found);
  return found;
}
