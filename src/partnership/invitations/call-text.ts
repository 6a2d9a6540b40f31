import { isCivilDate } from "../../core/dates/civil-date.ts";
import type { Meeting } from "../sheets/meetings.ts";
import type { MeetingVersion } from "./meeting-version.ts";

/** A version of a meeting with its place among those that people have been told. */
export interface NumberedVersion {
  /** 0 for the first summons; one more for each version after it. */
  readonly sequence: number;
  readonly version: MeetingVersion;
}

const FORMS: readonly (readonly [Meeting["form"], string])[] = [
  [undefined, ""],
  ["physical", "Fysisk"],
  ["digital", "Digital"],
  ["hybrid", "Hybrid"],
];

const STATES: readonly (readonly [MeetingVersion["state"], string])[] = [
  ["on", ""],
  ["moved", "Flyttat hit"],
  ["postponed", "Nytt datum följer"],
  ["cancelled", "Inställt"],
];

const BETWEEN = " | ";

/** What the ledger keeps of a version: `1 | 2020-11-17 | 2020-11-18 | 09:00 | 15:30 | Fysisk | Gävle | Stadshuset | `. */
export function callText({ sequence, version }: NumberedVersion): string {
  const { start, end, from = "", to = "", form, place = "", venue = "", state } = version;
  const words = [wordFor(FORMS, form), place, venue, wordFor(STATES, state)];
  return [String(sequence), start, end, from, to, ...words].join(BETWEEN).trimEnd();
}

/** Reads what `callText` wrote; `undefined` for any other text. */
export function parseCall(text: string | undefined): NumberedVersion | undefined {
  const parts = (text ?? "").split("|").map((part) => part.trim());
  const [sequence = "", start = "", end = "", from, to, formWord, place, venue, stateWord] = parts;
  const [form] = FORMS.find(([, word]) => word === formWord) ?? [];
  const [state] = STATES.find(([, word]) => word === stateWord) ?? [];
  if (parts.length !== 9 || !/^\d{1,6}$/.test(sequence) || state === undefined) return undefined;
  if (!isCivilDate(start) || !isCivilDate(end)) return undefined;
  const known = (part: string | undefined) => (part === "" ? undefined : part);
  return {
    sequence: Number(sequence),
    version: {
      start,
      end,
      from: known(from),
      to: known(to),
      form,
      place: known(place),
      venue: known(venue),
      state,
    },
  };
}

function wordFor<T>(words: readonly (readonly [T, string])[], value: T): string {
  return words.find(([own]) => own === value)?.[1] ?? "";
}
