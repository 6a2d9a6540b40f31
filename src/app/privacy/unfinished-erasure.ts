import type { KnownAs } from "../../partnership/privacy/identifiers.ts";
import type { MemoryPort } from "../ports/memory.ts";

/**
 * What the document remembers while a person is being erased. A run that is broken off half-way leaves it behind: without it
 * the next one could not know the name that it has to look for.
 */
export interface UnfinishedErasure {
  readonly known: KnownAs;
  readonly pseudonym: string;
  /** Head of the ledger as it is meant to become. */
  readonly ledger: string;
}

const PREFIX = "erasing.";

/** What an erasing of the person that was broken off has left, if any. */
export function unfinishedErasure(memory: MemoryPort, personId: string): UnfinishedErasure | undefined {
  const text = memory.read()[PREFIX + personId];
  return text === undefined || text === "" ? undefined : (JSON.parse(text) as UnfinishedErasure);
}

/** The text to remember while the person is erased. */
export function whileErasing(personId: string, erasure: UnfinishedErasure): Readonly<Record<string, string>> {
  return { [PREFIX + personId]: JSON.stringify(erasure) };
}

/** What to remember once it is done: nothing of the person. */
export function onceErased(personId: string): Readonly<Record<string, string>> {
  return { [PREFIX + personId]: "" };
}

/** Whether the document's own text belongs to an erasing under way. */
export function isErasureMemory(name: string): boolean {
  return name.startsWith(PREFIX);
}
