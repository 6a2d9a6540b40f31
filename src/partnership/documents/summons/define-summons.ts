import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { dateRange } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { type Meeting, meetings } from "../../sheets/meetings.ts";
import { memberships } from "../../sheets/memberships.ts";
import { cancelledMeeting } from "../chosen/cancelled-meeting.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { chosenMeeting } from "../chosen/meeting.ts";
import { atCell, missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import type { DocumentKind } from "../document.ts";
import { meetingDays, meetingPlace } from "../texts/meeting.ts";
import { calledRows } from "./called.ts";
import { summonsMarkers } from "./markers.ts";
import { contactText, costsText, signUpText } from "./practical.ts";
import { decisionPoints, programme } from "./programme.ts";

/** A summons to one kind of meeting. */
export function defineSummons({
  id,
  title,
  kind,
}: {
  id: string;
  title: string;
  kind: Meeting["kind"];
}): DocumentKind {
  return defineDocument({
    id,
    title,
    required: ["meeting"],
    optional: [],
    reads: [
      "meetings",
      "agenda",
      "memberships",
      "parties",
      "organisations",
      "mandates",
      "people",
      "agreements",
    ],
    markers: summonsMarkers,
    view(partnership, request) {
      const chosen = chosenMeeting(partnership, request);
      if (!chosen.ok) return chosen;
      const { meeting } = chosen;
      const called = calledRows(partnership, meeting.collaboration, meeting.start);
      const missing = [
        ...missingFacts(meeting, kind),
        ...danglingMembers(partnership, meeting.collaboration),
        ...(called.length > 0
          ? []
          : [missingRows(memberships, "party", `Ingen part är medlem när ${quoted(meeting.name)} hålls`)]),
      ];
      if (missing.length > 0) return { ok: false, missing };
      const days = programme(partnership, meeting);
      const decisions = decisionPoints(partnership, meeting);
      const contact = contactText(partnership, request.today);
      const data = {
        title,
        meeting: meeting.name,
        collaboration: meeting.collaboration,
        days: meetingDays(meeting.start, meeting.end),
        place: meetingPlace(meeting),
        host: meeting.host ?? (needsHost(meeting) ? "Inte bestämd ännu" : ""),
        theme: meeting.theme ?? "",
        called,
        hasProgramme: days.length > 0,
        programme: days,
        hasDecisions: decisions.length > 0,
        decisions,
        costs: costsText(partnership, meeting, meeting.start),
        signUp: signUpText(meeting, contact),
        contact:
          contact === "" ? "Partnerskapet har ingen samordnare just nu. Vänd dig till värden." : contact,
      };
      return {
        ok: true,
        name: `Kallelse ${meeting.name}`,
        about: meeting.name,
        sender: meeting.collaboration,
        data,
        ...lateRemark(meeting, request.today),
      };
    },
  });
}

/** Nobody can be called to a meeting that has been; still somebody may want the summons for the file. */
function lateRemark({ start, end }: Meeting, today: CivilDate): { readonly remark?: string } {
  if (start === undefined) return {};
  const last = end !== undefined && end > start ? end : start;
  return last < today ? { remark: `Mötet har redan hållits: det var ${dateRange(start, last)}.` } : {};
}

/** A partnership meeting has a host also when it is digital; an officials' meeting only when there is a room to see to. */
function needsHost({ kind, form }: Meeting): boolean {
  return kind === "partnership" || form !== "digital";
}

function missingFacts(meeting: Meeting, kind: Meeting["kind"]): readonly string[] {
  const wanted = String(meetings.columns.kind.write(kind));
  return [
    ...(meeting.kind === kind
      ? []
      : [
          `${quoted(meeting.name)} är av typen ${String(meetings.columns.kind.write(meeting.kind))}, men kallelsen gäller ett möte av typen ${wanted} ${atCell(meetings, meeting, "kind")}.`,
        ]),
    ...cancelledMeeting(meeting),
  ];
}
