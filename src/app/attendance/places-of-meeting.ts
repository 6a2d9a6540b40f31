import type { NewRow, RowFields } from "../../core/schema/sheet.ts";
import { type Partnership, rowsWith } from "../../partnership/partnership.ts";
import type { Plan } from "../../partnership/plans/plan.ts";
import { mandatesOn } from "../../partnership/questions/seats.ts";
import { type Attendance, attendance } from "../../partnership/sheets/attendance.ts";
import type { Meeting } from "../../partnership/sheets/meetings.ts";
import type { Place, PlaceFor } from "./attendance-list.ts";

type NewAttendance = NewRow<typeof attendance>;

/** A place, and what it is in the sheet: a row, one that the list of those who are called lacks, or one that only a choice makes. */
export interface FoundPlace extends Place {
  readonly row: Attendance | undefined;
  /** What a new row would say. */
  readonly values: NewAttendance;
}

/**
 * Everyone who has a place at a meeting: the rows of *Närvaro*, those that *Förbered närvarolista* would add, and people who
 * may come instead.
 *
 * @param plan What *Förbered närvarolista* would do.
 */
export function placesOfMeeting(
  partnership: Partnership,
  meeting: Meeting,
  plan: Plan,
): readonly FoundPlace[] {
  const filled = new Map(plan.changes.map(({ row, values }) => [row, values as NewAttendance]));
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
  const seen = new Map<string, number>();
  const place = (values: NewAttendance, row: Attendance | undefined): FoundPlace => {
    const { party = "", person = "", guest = "" } = values;
    const role: PlaceFor["role"] = values.role ?? "";
    const own = { party, role, person, guest };
    const key = JSON.stringify(own);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return {
      for: { ...own, number },
      id: row?.id ?? "",
      role: role === "" ? "" : String(attendance.columns.role.write(role)),
      presence: row?.presence ?? "",
      row,
      values,
    };
  };
  const found = [
    ...rows.map((row) => place({ ...withoutFields(row), ...filled.get(row.row) }, row)),
    ...plan.additions.map(({ values }) => place(values as NewAttendance, undefined)),
  ];
  const here = new Set(found.map(({ for: { person } }) => person));
  const called = new Set(found.map(({ for: { party } }) => party));
  const substitutes = mandatesOn(partnership, meeting.start ?? "")
    .filter(({ role, party = "", person }) => role === "substitute" && called.has(party) && !here.has(person))
    .map(({ party, person }) =>
      place({ meeting: meeting.name, party, person, role: "substitute", answer: "none" }, undefined),
    );
  return [...found, ...substitutes];
}

function withoutFields({ id: _, row: __, ...values }: Attendance & RowFields): NewAttendance {
  return values;
}
