import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { Partnership } from "../../partnership.ts";
import type { Accession } from "../../sheets/accessions.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Case } from "../../sheets/cases.ts";
import type { Organisation } from "../../sheets/organisations.ts";
import type { Party } from "../../sheets/parties.ts";

/** What a memo is about: who is to decide on what, and what is known of the matter so far. */
export interface Memo {
  readonly partnership: Partnership;
  readonly today: CivilDate;
  readonly organisation: Organisation;
  /** `Haninge kommun`. */
  readonly formal: string;
  readonly party: Party;
  readonly accession: Accession | undefined;
  /** The case of the accession, where there is one. */
  readonly matter: Case | undefined;
  /** The body that decides: the case's, else the one that organisations of the kind have. */
  readonly body: string;
  /** The agreements to be decided on; the one that the memo is made for comes first. */
  readonly agreements: readonly Agreement[];
}

/** Names of the other organisations of the party. */
export function siblings({ organisation, party }: Memo): readonly string[] {
  return party.organisations.filter((name) => name !== organisation.name);
}
