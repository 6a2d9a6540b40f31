import { PARTIES_2020 } from "../names.ts";
import { electedOf, officialOf } from "../shared/people.ts";

/** The party that has decided nothing yet: it comes to the meetings and takes part in no decision. */
export const UNDECIDED = "Trelleborg";

/** The party that left at the end of 2020. */
export const LEAVING = "Östersund";

/** The parties of 2021. */
export const PARTIES_2021: readonly string[] = PARTIES_2020.filter((name) => name !== LEAVING);

/** The party whose official was replaced at the turn of the year 2020–2021. */
export const ANGERED = "Angereds stadsdel";

/** Who came after Angered's first official. */
export const ANGERED_SUCCESSOR = `${officialOf(ANGERED)} (från 2021)`;

/** The party whose elected representative left, and nobody has come after. */
export const VACANT = "Borlänge";

/** Last day of the elected representative who left a seat vacant. */
export const VACANT_AFTER = "2021-10-31";

/** Gävle's substitute for its elected representative. */
export const SUBSTITUTE = "Ersättare Gävle";

/** Who holds a party's seat on a day; nobody where it is vacant. */
export function holderOf(party: string, role: "official" | "elected", day: string): string | undefined {
  if (role === "official")
    return party === ANGERED && day >= "2021-01-01" ? ANGERED_SUCCESSOR : officialOf(party);
  return party === VACANT && day > VACANT_AFTER ? undefined : electedOf(party);
}
