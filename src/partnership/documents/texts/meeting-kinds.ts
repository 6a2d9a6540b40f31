import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** What one and several meetings of each kind are called, in the order people see them. */
const WORDS: Readonly<Record<Meeting["kind"], readonly [one: string, several: string]>> = {
  partnership: ["partnerskapsträff", "partnerskapsträffar"],
  officials: ["tjänstepersonsmöte", "tjänstepersonsmöten"],
  workingGroup: ["möte med en arbetsgrupp", "möten med arbetsgrupper"],
  studyVisit: ["studiebesök", "studiebesök"],
  seminar: ["seminarium", "seminarier"],
};

/** `4 partnerskapsträffar, 4 tjänstepersonsmöten och 1 seminarium`; nothing for none. */
export function meetingsByKind(meetings: readonly Meeting[]): string {
  return listed(
    Object.entries(WORDS).flatMap(([kind, [one, several]]) => {
      const number = meetings.filter((meeting) => meeting.kind === kind).length;
      return number === 0 ? [] : [counted(number, one, several)];
    }),
  );
}
