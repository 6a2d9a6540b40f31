import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { quoted } from "../../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { endOf, startOf } from "../../questions/meetings.ts";
import { activeParties } from "../../questions/members.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";
import { type Organisation, organisations } from "../../sheets/organisations.ts";
import type { Party } from "../../sheets/parties.ts";
import { cancelledMeeting } from "../chosen/cancelled-meeting.ts";
import { askedMeeting } from "../chosen/meeting.ts";
import { atCell, missingRows } from "../chosen/missing-facts.ts";
import { askedOrganisation } from "../chosen/organisation.ts";
import type { DocumentRequest } from "../document.ts";

/** A meeting that has been held, and the organisation that is to hear of it. */
export interface Reported {
  readonly meeting: Meeting;
  /** Its first day, or the first of its month; today where neither is known. */
  readonly day: CivilDate;
  readonly organisation: Organisation;
  readonly party: Party;
}

/** Finds the meeting and the organisation, or what is missing. Of a meeting that has not been held there is nothing to report. */
export function reportedMeeting(
  partnership: Partnership,
  request: DocumentRequest,
):
  | { readonly ok: true; readonly reported: Reported }
  | { readonly ok: false; readonly missing: readonly string[] } {
  const chosen = askedMeeting(partnership, request);
  if (!chosen.ok) return chosen;
  const { meeting } = chosen;
  const fault = notHeld(meeting, request.today);
  if (fault.length > 0) return { ok: false, missing: fault };
  const asked = askedOrganisation(partnership, request);
  if (!asked.ok) return asked;
  const { organisation } = asked;
  const day = startOf(meeting) ?? request.today;
  const party = concernedParties(partnership, meeting, day).find((one) =>
    one.organisations.includes(organisation.name),
  );
  if (party === undefined) {
    const what = `${quoted(organisation.name)} hör inte till någon part som var medlem eller deltog när ${quoted(meeting.name)} hölls`;
    return { ok: false, missing: [missingRows(organisations, "name", what)] };
  }
  return { ok: true, reported: { meeting, day, organisation, party } };
}

/** Organisations of the parties that were members when the meeting was held. */
export function memberOrganisations(partnership: Partnership, request: DocumentRequest): readonly string[] {
  const meeting = named(partnership.meetings, request.meeting);
  if (meeting === undefined) return [];
  const day = startOf(meeting) ?? request.today;
  return activeParties(partnership, meeting.collaboration, day).flatMap((party) => party.organisations);
}

/** The members on the day, then others that stand in the attendance list. */
function concernedParties(partnership: Partnership, meeting: Meeting, day: CivilDate): readonly Party[] {
  const listed = rowsWith(partnership.attendance, "meeting", meeting.name)
    .map(({ party }) => named(partnership.parties, party))
    .filter((party): party is Party => party !== undefined);
  return [...activeParties(partnership, meeting.collaboration, day), ...listed];
}

function notHeld(meeting: Meeting, today: CivilDate): readonly string[] {
  const cancelled = cancelledMeeting(meeting);
  if (cancelled.length > 0 || meeting.status === "held") return cancelled;
  const last = endOf(meeting);
  if (last !== undefined && last < today) return [];
  const where = atCell(meetings, meeting, "status");
  return [`${quoted(meeting.name)} är varken över eller antecknat som Genomfört ${where}.`];
}
