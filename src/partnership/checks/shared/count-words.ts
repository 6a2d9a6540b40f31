import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Convention, Counts } from "../../questions/counts.ts";

/** Each way of counting with what it counts. */
export const CONVENTIONS: readonly { readonly id: Convention; readonly counts: string }[] = [
  { id: "A", counts: "parter" },
  { id: "B", counts: "organisationer" },
  { id: "C", counts: "kommuner, stadsdelar för sig" },
];

/** `A ger 8 parter, B ger 9 organisationer, C ger 8 kommuner och 1 stadsdel`. */
export function results(counts: Counts): string {
  return CONVENTIONS.map(({ id }) => `${id} ger ${resultOf(counts, id)}`).join(", ");
}

function resultOf(counts: Counts, convention: Convention): string {
  if (convention === "A") return counted(counts.parties.length, "part", "parter");
  if (convention === "B") return counted(counts.organisations.length, "organisation", "organisationer");
  const districts = counts.districts.length;
  const municipalities = counted(counts.municipalities.length, "kommun", "kommuner");
  return districts === 0
    ? municipalities
    : `${municipalities} och ${counted(districts, "stadsdel", "stadsdelar")}`;
}

/** Who is counted by the convention; districts are not among those of C. */
export function namesBy(counts: Counts, convention: Convention): readonly string[] {
  return { A: counts.parties, B: counts.organisations, C: counts.municipalities }[convention];
}

/** `A (parter) eller B (organisationer)`. */
export function ways(conventions: typeof CONVENTIONS): string {
  return listed(
    conventions.map(({ id, counts }) => `${id} (${counts})`),
    "eller",
  );
}

/** `A eller B`. */
export function letters(conventions: typeof CONVENTIONS): string {
  return listed(
    conventions.map(({ id }) => id),
    "eller",
  );
}
