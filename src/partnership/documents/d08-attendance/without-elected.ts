import { capitalised, listed } from "../../../messages/lists.ts";
import { numberWord } from "../../../messages/numbers.ts";
import { isRepresented, type MeetingAttendance } from "../../questions/attendance.ts";
import { whenText } from "../../questions/meeting-time.ts";

/** A partnership meeting with the parties that no elected representative came for. */
export type WithoutElectedRow = {
  readonly meeting: string;
  readonly when: string;
  readonly parties: string;
};

/** A row for each partnership meeting at which some party had no elected representative, or where that is not noted. */
export function withoutElected(attended: readonly MeetingAttendance[]): readonly WithoutElectedRow[] {
  return partnershipMeetings(attended).flatMap(({ meeting, parties }) => {
    const unknown = parties.filter(({ roles }) => roles.elected === "unknown");
    const without = parties.filter(
      ({ roles }) => roles.elected !== "unknown" && !isRepresented(roles.elected),
    );
    if (unknown.length + without.length === 0) return [];
    return [
      {
        meeting: meeting.name,
        when: capitalised(whenText(meeting)),
        parties: [
          ...(without.length === parties.length ? ["Alla parter"] : namesOf(without)),
          ...namesOf(unknown).map((names) => `Uppgift saknas: ${names}`),
        ].join("\n"),
      },
    ];
  });
}

/** How many partnership meetings no elected representative at all came to. */
export function withoutAnyElected(attended: readonly MeetingAttendance[]): string {
  const meetings = partnershipMeetings(attended);
  const without = meetings.filter(
    ({ parties }) =>
      parties.every(({ roles }) => !isRepresented(roles.elected)) &&
      parties.every(({ roles }) => roles.elected !== "unknown"),
  );
  if (meetings.length === 0) return "Närvaron är inte ifylld för någon partnerskapsträff.";
  if (meetings.length === 1)
    return `Partnerskapsträffen hölls ${without.length === 1 ? "helt utan" : "inte helt utan"} förtroendevalda.`;
  const all = `de ${numberWord(meetings.length)} partnerskapsträffarna`;
  if (without.length === 0) return `Ingen av ${all} hölls helt utan förtroendevalda.`;
  return `${capitalised(numberWord(without.length))} av ${all} hölls helt utan förtroendevalda: ${listed(without.map(({ meeting }) => meeting.name))}.`;
}

function partnershipMeetings(attended: readonly MeetingAttendance[]): readonly MeetingAttendance[] {
  return attended.filter(
    ({ meeting, isNoted, parties }) => meeting.kind === "partnership" && isNoted && parties.length > 0,
  );
}

/** The names as one text, or nothing. */
function namesOf(parties: readonly { readonly party: string }[]): readonly string[] {
  return parties.length === 0 ? [] : [listed(parties.map(({ party }) => party))];
}
