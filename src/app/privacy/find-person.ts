import type { WholeTab } from "../../core/schema/whole-tab.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { type Identifiers, identifiersOf, type KnownAs } from "../../partnership/privacy/identifiers.ts";
import { type PersonMatcher, personMatcher } from "../../partnership/privacy/person-matcher.ts";
import { type Place, placesOf } from "../../partnership/privacy/places.ts";
import type { Person } from "../../partnership/sheets/people.ts";
import type { StoredCopy } from "../ports/copies.ts";

/** Where a person is found. */
export interface Found {
  readonly known: Identifiers;
  readonly matcher: PersonMatcher;
  readonly places: readonly Place[];
  /** Letters and documents that hold the person for certain; none where no files are kept. */
  readonly copies: readonly StoredCopy[];
}

/** Looks for a person in the whole workbook, and in the files beside it. */
export function findPerson(
  read: ReadWorkbook,
  tabs: readonly WholeTab[],
  stored: readonly StoredCopy[] | undefined,
  person: Person,
  known: KnownAs,
): Found {
  const identifiers = identifiersOf(read, person, known);
  const matcher = personMatcher(identifiers);
  const copies = (stored ?? []).filter(({ file, text }) =>
    matcher.hitsIn(`${file}\n${text}`.normalize("NFC")).some(({ certain }) => certain),
  );
  return { known: identifiers, matcher, places: placesOf(tabs, read.readings, matcher), copies };
}
