import { checksum } from "../../core/checksum.ts";
import { cellText } from "../../core/schema/cell.ts";
import type { WholeTab } from "../../core/schema/whole-tab.ts";
import { longDate } from "../../messages/dates.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { erasedText } from "../../partnership/privacy/erased-text.ts";
import type { Doubt, ErasurePlan } from "../../partnership/privacy/erasure.ts";
import type { ErasureDecision } from "../../partnership/privacy/erasure-faults.ts";
import { erasurePlan } from "../../partnership/privacy/erasure-plan.ts";
import type { DocumentToJudge } from "../../partnership/privacy/erasure-record.ts";
import { type KnownAs, knownAs } from "../../partnership/privacy/identifiers.ts";
import { nextPseudonym } from "../../partnership/privacy/person-names.ts";
import { type Place, refersToPeople } from "../../partnership/privacy/places.ts";
import { sheetList } from "../../partnership/sheets/index.ts";
import { ledger } from "../../partnership/sheets/ledger.ts";
import type { Person } from "../../partnership/sheets/people.ts";
import type { Ports } from "../ports/index.ts";
import { documentsToJudge } from "./documents-to-judge.ts";
import { findPerson } from "./find-person.ts";
import { isErasureMemory, type UnfinishedErasure } from "./unfinished-erasure.ts";

/** An erasing that is decided and not yet done. */
export interface Erasure {
  readonly read: ReadWorkbook;
  readonly person: Person;
  readonly decision: ErasureDecision;
  readonly pseudonym: string;
  readonly known: KnownAs;
  readonly plan: ErasurePlan;
  /** Rows that stay under the pseudonym, by tab. */
  readonly kept: readonly { readonly title: string; readonly number: number }[];
  /** Letters to delete; `undefined` where none are kept. */
  readonly letters: readonly string[] | undefined;
  readonly documents: readonly DocumentToJudge[];
  /** What the document is to remember instead of texts that hold the person. */
  readonly memory: Readonly<Record<string, string>>;
  readonly unfinished: UnfinishedErasure | undefined;
  /** Takes the person out of a text. */
  hide(text: string): string;
}

/** Works out everything that erasing a person comes to; changes nothing. */
export function planErasure(
  ports: Ports,
  { tabs, read }: { readonly tabs: readonly WholeTab[]; readonly read: ReadWorkbook },
  person: Person,
  decision: ErasureDecision,
  unfinished: UnfinishedErasure | undefined,
): Erasure {
  const known = joined(knownAs(read, person), unfinished?.known);
  const stored = ports.copies.read();
  const { matcher, places, copies } = findPerson(read, tabs, stored, person, known);
  const pseudonym = unfinished?.pseudonym ?? nextPseudonym(textsOf(tabs));
  const source = `Gallrad enligt ${decision.dnr}, beslut ${longDate(decision.date)}`;
  const plan = erasurePlan(read, tabs, places, { person, pseudonym, source });
  const hide = (text: string) => {
    const composed = text.normalize("NFC");
    return erasedText(composed, matcher.hitsIn(composed), pseudonym, `?${checksum(pseudonym)}`);
  };
  const remembered = Object.entries(ports.memory.read()).filter(
    ([name, text]) => !isErasureMemory(name) && hide(text) !== text.normalize("NFC"),
  );
  return {
    read,
    person,
    decision,
    pseudonym,
    known,
    plan: {
      ...plan,
      doubts: [...plan.doubts, ...doubtsBesides(read, tabs, (text) => matcher.hitsIn(text).length > 0)],
    },
    kept: keptRows(read, places, person),
    letters: stored && copies.filter(({ kind }) => kind === "letter").map(({ file }) => file),
    documents: documentsToJudge(read.partnership, stored && copies, hide),
    memory: Object.fromEntries(remembered.map(([name, text]) => [name, hide(text)])),
    unfinished,
    hide,
  };
}

/** What is known now and what was known when the run that was broken off began. */
function joined(now: KnownAs, before: KnownAs | undefined): KnownAs {
  if (before === undefined) return now;
  return {
    names: [...new Set([...before.names, ...now.names])],
    emails: [...new Set([...before.emails, ...now.emails])],
    phones: [...new Set([...before.phones, ...now.phones])],
  };
}

function* textsOf(tabs: readonly WholeTab[]): Iterable<string> {
  for (const { cells } of tabs) for (const row of cells) for (const cell of row) yield cellText(cell);
}

/** Rows that go on telling of the person by reference or by id. */
function keptRows({ partnership }: ReadWorkbook, places: readonly Place[], person: Person): Erasure["kept"] {
  const byReference = sheetList.map(({ title }) => {
    const rows = places
      .filter((place) => place.tab.title === title && place.part === "cell" && refersToPeople(place.column))
      .filter(({ hits }) => hits.some(({ certain }) => certain))
      .map(({ row }) => row);
    return { title, number: new Set(rows).size };
  });
  const inLedger = partnership.ledger.filter(({ recipient }) => person.id !== "" && recipient === person.id);
  return [...byReference, { title: ledger.title, number: inLedger.length }].filter(
    ({ number }) => number > 0,
  );
}

/** What the cells do not show: names of tabs, and templates that the program cannot look into. */
function doubtsBesides(
  { partnership }: ReadWorkbook,
  tabs: readonly WholeTab[],
  mentions: (text: string) => boolean,
): readonly Doubt[] {
  const tab = (title: string, kind: Doubt["kind"]): Doubt => ({ title, row: 0, index: 0, heading: "", kind });
  return [
    ...tabs
      .filter(({ title }) => mentions(title.normalize("NFC")))
      .map(({ title }) => tab(title, "tab-title")),
    ...(partnership.templates.length > 0 ? [tab("Mallar", "templates")] : []),
  ];
}
