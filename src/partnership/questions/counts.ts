import { inSwedishOrder } from "../../messages/lists.ts";
import { named, type Partnership } from "../partnership.ts";
import type { Organisation } from "../sheets/organisations.ts";
import type { Party } from "../sheets/parties.ts";

/** How members are counted: A parties, B organisations (a district counts as a municipality), C municipalities with districts apart. */
export type Convention = "A" | "B" | "C";

/** The same members counted in every way, each count with its names. */
export interface Counts {
  readonly parties: readonly string[];
  readonly organisations: readonly string[];
  readonly municipalities: readonly string[];
  readonly districts: readonly string[];
  /** Organisations that are neither municipality nor district; in B, in none of C. */
  readonly others: readonly string[];
}

/** Counts parties by all three conventions; names stand in Swedish order. */
export function countsOf(partnership: Partnership, parties: readonly Party[]): Counts {
  const organisations = organisationsOf(partnership, parties);
  const ofKind = (...kinds: Organisation["kind"][]) =>
    organisations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return {
    parties: parties.map(({ name }) => name).sort(inSwedishOrder),
    organisations: organisations.map(({ name }) => name),
    municipalities: ofKind("municipality"),
    districts: ofKind("district"),
    others: ofKind("organisation", "authority"),
  };
}

/** The number that a convention gives; C without the districts, which stand apart. */
export function countBy(counts: Counts, convention: Convention): number {
  const names = { A: counts.parties, B: counts.organisations, C: counts.municipalities };
  return names[convention].length;
}

/** The organisations that the parties consist of, each once, in Swedish order. */
export function organisationsOf(
  partnership: Partnership,
  parties: readonly Party[],
): readonly Organisation[] {
  return [...new Set(parties.flatMap((party) => party.organisations))]
    .map((name) => named(partnership.organisations, name))
    .filter((organisation): organisation is Organisation => organisation !== undefined)
    .sort((a, b) => inSwedishOrder(a.name, b.name));
}
