import { quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";
import type { DocumentRequest } from "../document.ts";
import { missingCell, missingRows } from "./missing-facts.ts";

type Dated = Meeting & { readonly start: string };

/** The meeting that a document is asked for, with its first day; or what is missing. */
export type ChosenMeeting =
  | { readonly ok: true; readonly meeting: Dated }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Finds the meeting that is asked for. Its first day is required: a summons or minutes without one say nothing. */
export function chosenMeeting(partnership: Partnership, request: DocumentRequest): ChosenMeeting {
  const asked = askedMeeting(partnership, request);
  if (!asked.ok) return asked;
  const { meeting } = asked;
  if (meeting.start === undefined) return { ok: false, missing: [missingCell(meetings, meeting, "start")] };
  return { ok: true, meeting: meeting as Dated };
}

/** The meeting that is asked for, whatever is known of it; or that none is, or that it does not exist. */
export function askedMeeting(
  partnership: Partnership,
  request: DocumentRequest,
):
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly missing: readonly string[] } {
  const meeting = named(partnership.meetings, request.meeting);
  if (meeting !== undefined) return { ok: true, meeting };
  const what =
    request.meeting === undefined ? "Välj ett möte" : `Mötet ${quoted(request.meeting)} finns inte`;
  return { ok: false, missing: [missingRows(meetings, "name", what)] };
}
