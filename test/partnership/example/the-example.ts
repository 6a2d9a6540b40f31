import { examples } from "../../../src/partnership/example/index.ts";
import { aPartnership } from "../../a-partnership.ts";
import facts from "./facts.json";

/** Every example, with its snapshot. */
export const snapshots = examples.map((definition) => ({
  ...definition,
  snapshot: aPartnership(definition.partnership, definition.settings),
}));

const [first, second] = snapshots;
if (first === undefined || second === undefined) throw new Error("an example is missing");

/** The first example as a snapshot: the period has just begun. */
export const example = first.snapshot;

/** The second example as a snapshot: the period is nearly over. */
export const heldYear = second.snapshot;

/** The facts of the source documents that the example is made of. */
export { facts };

/** The national partnership's name, and the title of its agreement of 2020–2021. */
export const NATIONAL = "Partnerskapet för barnets rättigheter i praktiken";
export const AGREEMENT_2020 = "Överenskommelse om partnerskap 2020–2021";

/** A fact's sources as a list: facts write one as a text and several as a list. */
export function sourcesOf(fact: { readonly source: string | readonly string[] }): readonly string[] {
  return typeof fact.source === "string" ? [fact.source] : fact.source;
}

/** Only the values that are there, for comparing what facts say and leaving the rest alone. */
export function told(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  );
}
