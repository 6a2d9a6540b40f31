import type { Attendance } from "../../partnership/sheets/attendance.ts";

export type Presence = NonNullable<Attendance["presence"]>;
type Role = NonNullable<Attendance["role"]>;

/** Whom a place in the list is for. Two vacant seats of one role differ only in their number. */
export interface PlaceFor {
  /** Empty for a guest, a coordinator and others who come for no party. */
  readonly party: string;
  /** Empty where the list does not say. */
  readonly role: Role | "";
  /** Empty for a vacant seat, and for a guest who does not stand in *Personer*. */
  readonly person: string;
  readonly guest: string;
  /** From 0 among places that are alike. */
  readonly number: number;
}

/** One line of a meeting's attendance: somebody who is called, or who came. */
export interface Place {
  readonly for: PlaceFor;
  /** Id of its row; empty until there is one. */
  readonly id: string;
  /** The role in words; empty where there is none. */
  readonly role: string;
  readonly presence: Presence | "";
}

/** A meeting's attendance, as it is registered. */
export interface AttendanceList {
  readonly meeting: string;
  /** `torsdagen den 14 maj 2020`; empty where the day is not known. */
  readonly day: string;
  readonly parties: readonly { readonly party: string; readonly places: readonly Place[] }[];
  /** Those who come for no party. */
  readonly others: readonly Place[];
  /** Names of all people, for whoever comes instead of somebody else. */
  readonly people: readonly string[];
}

/** A choice in the list, as the page sends it. */
export interface PresenceMark {
  readonly for: PlaceFor;
  /** As the list said; empty where there was no row. */
  readonly id: string;
  readonly presence: Presence | "";
  /** What the page believes to stand there: another one's choice is not written over. */
  readonly was: Presence | "";
}

/** What came of the marks. */
export interface SavedPresences {
  readonly marks: readonly SavedMark[];
  /** The whole list, where rows were added. */
  readonly list: AttendanceList | null;
}

export interface SavedMark {
  /** What stands in the sheet now. */
  readonly presence: Presence | "";
  /** Why that is something else than was chosen; empty where it is saved. */
  readonly said: string;
}

/** Whether two places are one and the same. */
export function samePlace(a: PlaceFor, b: PlaceFor): boolean {
  return (
    a.party === b.party &&
    a.role === b.role &&
    a.person === b.person &&
    a.guest === b.guest &&
    a.number === b.number
  );
}
