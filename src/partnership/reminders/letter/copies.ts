import { inSwedishOrder, listed, listedBriefly } from "../../../messages/lists.ts";
import type { Digest } from "../digest.ts";

/** What others than the reader are sent, a line for each reminder with everyone who gets it. */
export function copiesFor(reader: string, digests: readonly Digest[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { to, reminders } of digests) {
    if (to.id === reader) continue;
    for (const { subject } of reminders) names.set(subject, [...(names.get(subject) ?? []), to.name]);
  }
  return [...names].map(([subject, people]) => `${subject}: till ${namesOf(people.sort(inSwedishOrder))}`);
}

/** More names than these nobody reads. */
const MOST_NAMES = 40;

function namesOf(names: readonly string[]): string {
  return names.length > MOST_NAMES ? listedBriefly(names) : listed(names);
}
