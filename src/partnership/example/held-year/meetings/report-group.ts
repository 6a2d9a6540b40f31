import { monthOf, yearOf } from "../../../../core/dates/civil-date.ts";
import { COORDINATOR, NATIONAL } from "../../names.ts";
import type { Rows } from "../../rows.ts";

/** A digital meeting of the group that writes the final report. */
export function reportGroup(name: string, day: string, signUpBy: string): Rows<"meetings">[number] {
  return {
    name,
    collaboration: NATIONAL,
    kind: "workingGroup",
    year: yearOf(day),
    month: monthOf(day),
    start: day,
    form: "digital",
    venue: `https://mote.example/slutrapport-${day.slice(0, 7)}`,
    signUpBy,
    noteTaker: COORDINATOR,
  };
}
