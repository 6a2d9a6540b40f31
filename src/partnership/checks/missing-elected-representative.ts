import type { CivilDate } from "../../core/dates/civil-date.ts";
import { listedBriefly, quoted } from "../../messages/lists.ts";
import { type Partnership, rowsWith } from "../partnership.ts";
import { roleAt, tookPart } from "../questions/attendance.ts";
import { activeParties } from "../questions/members.ts";
import { type Attendance, attendance } from "../sheets/attendance.ts";
import { type Meeting, meetings } from "../sheets/meetings.ts";
import { at, defineCheck, type Found } from "./check.ts";

export const missingElectedRepresentative = defineCheck({
  code: "missing-elected-representative",
  severity: "warning",
  about: "Ingen förtroendevald för en part deltog i en partnerskapsträff.",
  reads: ["meetings", "attendance", "memberships", "parties", "mandates"],
  *find(partnership) {
    for (const meeting of partnership.meetings) {
      if (meeting.kind !== "partnership" || meeting.status !== "held") continue;
      if (meeting.start !== undefined) yield* missingAt(partnership, meeting, meeting.start);
    }
  },
});

function* missingAt(partnership: Partnership, meeting: Meeting, day: CivilDate): Iterable<Found> {
  const rows = rowsWith(partnership.attendance, "meeting", meeting.name);
  if (rows.every(({ presence }) => presence === undefined)) return;
  const withoutRow: string[] = [];
  for (const { name: party } of activeParties(partnership, meeting.collaboration, day)) {
    const elected = rows.filter((row) => row.party === party && roleAt(partnership, row, day) === "elected");
    if (elected.some(tookPart)) continue;
    const row = elected.find(({ presence }) => presence === undefined) ?? elected[0];
    if (row === undefined) withoutRow.push(party);
    else yield atRow(meeting, row, party);
  }
  if (withoutRow.length === 0) return;
  yield at(
    meetings,
    meeting,
    "name",
    `I Närvaro för ${quoted(meeting.name)} finns ingen förtroendevald för ${listedBriefly(withoutRow)}.`,
    "Lägg in en rad i Närvaro för varje förtroendevald, även för den som inte kom.",
  );
}

/** An absence that is noted cannot be mended afterwards: it is only worth knowing. */
function atRow(meeting: Meeting, row: Attendance, party: string): Found {
  if (row.presence === undefined) {
    return at(
      attendance,
      row,
      "presence",
      `Det framgår inte om någon förtroendevald för ${party} deltog i ${quoted(meeting.name)}.`,
      "Fyll i Närvaro.",
    );
  }
  return {
    ...at(
      attendance,
      row,
      "presence",
      `Ingen förtroendevald för ${party} deltog i ${quoted(meeting.name)}.`,
      `Rätta Närvaro om någon deltog. Be annars ${party} att se till att någon kan komma nästa gång.`,
    ),
    severity: "info",
  };
}
