import { checksum } from "../../core/checksum.ts";
import { normalised } from "../../core/schema/cell.ts";
import { nameColumn } from "../../core/schema/sheet.ts";
import type { ReadWorkbook } from "../partnership.ts";
import { type Person, people } from "../sheets/people.ts";
import { baseName, wordsOf } from "./person-names.ts";
import { phonesIn } from "./phone.ts";

/** What a person can be recognised by in the workbook, and how surely. */
export interface Identifiers {
  /** Names that mean this row wherever a column refers to Personer: the present one first, then earlier ones. */
  readonly rowNames: readonly string[];
  /** Names that mean nobody else, also in running text. */
  readonly names: readonly string[];
  /** Names that others share, or that are a single word: in running text they can mean somebody or something else. */
  readonly doubtfulNames: readonly string[];
  /** Single-word names that nobody shares: they mean the person where nothing else stands in the cell. */
  readonly wholeNames: readonly string[];
  /** Surnames that are no part of anybody else's name: worth a look. */
  readonly surnames: readonly string[];
  /** Addresses and numbers that nobody else in Personer has. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Those that somebody else in Personer has too, such as a switchboard's. */
  readonly sharedEmails: readonly string[];
  readonly sharedPhones: readonly string[];
  /** Texts that stand in the ledger for somebody who had no row in Personer. */
  readonly fingerprints: readonly string[];
  /** Names of others: one of ours inside them is not ours. */
  readonly othersNames: readonly string[];
}

/** Names, addresses and numbers as they were written. */
export interface KnownAs {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const MIN_SURNAME = 4;

/** What stands of the person in Personer, and stood there before a command changed it, as *Ändringar* tells. */
export function knownAs({ partnership }: ReadWorkbook, person: Person): KnownAs {
  const before = (header: string) =>
    partnership.changes
      .filter(
        ({ tab, rowId, field }) =>
          tab === people.title && person.id !== "" && rowId === person.id && field === header,
      )
      .flatMap((line) => [line.before ?? "", line.after ?? ""]);
  const { name, email, phone } = people.columns;
  return {
    names: distinct([person.name, ...before(name.header)]),
    emails: distinct([person.email ?? "", ...before(email.header)]),
    phones: distinct([person.phone ?? "", ...before(phone.header)].flatMap(phonesIn)),
  };
}

/**
 * Sorts what a person is known as by how surely it means this person.
 *
 * @param known The row's present name first.
 */
export function identifiersOf(read: ReadWorkbook, person: Person, known: KnownAs): Identifiers {
  const others = read.partnership.people.filter(({ row }) => row !== person.row);
  const otherNames = others.map(({ name }) => name);
  const taken = new Set(otherNames.flatMap((name) => [normalised(name), normalised(baseName(name))]));
  const rows = new Set(otherNames.map(normalised));
  const texts = distinct(known.names.flatMap((name) => [name, baseName(name)]));
  const isShared = (name: string) => taken.has(normalised(name));
  const isWord = (name: string) => wordsOf(name).length < 2;
  const emailsOfOthers = new Set(others.map(({ email }) => normalised(email ?? "")));
  const phonesOfOthers = new Set(others.flatMap(({ phone }) => phonesIn(phone ?? "")));
  return {
    rowNames: known.names.filter((name) => !rows.has(normalised(name))),
    names: texts.filter((name) => !isShared(name) && !isWord(name)),
    doubtfulNames: texts.filter((name) => isShared(name) || isWord(name)),
    wholeNames: texts.filter((name) => !isShared(name) && isWord(name)),
    surnames: surnamesOf(read, person, texts),
    emails: known.emails.filter((email) => !emailsOfOthers.has(normalised(email))),
    sharedEmails: known.emails.filter((email) => emailsOfOthers.has(normalised(email))),
    phones: known.phones.filter((phone) => !phonesOfOthers.has(phone)),
    sharedPhones: known.phones.filter((phone) => phonesOfOthers.has(phone)),
    fingerprints: known.names
      .filter((name) => !rows.has(normalised(name)))
      .map((name) => `?${checksum(name)}`),
    othersNames: otherNames.filter(
      (name) => !known.names.some((own) => normalised(own) === normalised(name)),
    ),
  };
}

function surnamesOf({ readings }: ReadWorkbook, person: Person, texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const { sheet, rows } of readings.values()) {
    const name = nameColumn(sheet);
    for (const row of name === undefined ? [] : rows) {
      if (sheet.id === people.id && row.row === person.row) continue;
      const values = row as unknown as Readonly<Record<string, unknown>>;
      for (const word of `${String(values[name ?? ""])} ${String(values.aliases ?? "")}`.split(/[^\p{L}]+/u))
        words.add(normalised(word));
    }
  }
  const last = texts
    .map(baseName)
    .map(wordsOf)
    .filter((parts) => parts.length > 1)
    .map((parts) => parts[parts.length - 1] ?? "");
  return distinct(last).filter((word) => word.length >= MIN_SURNAME && !words.has(normalised(word)));
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts
    .map((text) => text.trim())
    .filter((text) => {
      const isNew = text !== "" && !seen.has(normalised(text));
      seen.add(normalised(text));
      return isNew;
    });
}
