import { type Partnership, rowsWith } from "../partnership.ts";
import type { Meeting } from "../sheets/meetings.ts";

/** Names of those who have said whether they come to the meeting, or have been noted as kept from it. */
export function answeredTo(partnership: Partnership, { name }: Meeting): ReadonlySet<string> {
  const answered = rowsWith(partnership.attendance, "meeting", name).filter(
    ({ answer, presence }) => answer === "yes" || answer === "no" || presence === "excused",
  );
  return new Set(answered.flatMap(({ person }) => (person === undefined ? [] : [person])));
}
