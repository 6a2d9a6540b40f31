import { listed } from "../../../messages/lists.ts";
import { isForRepresentatives } from "../../questions/attendance.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Review } from "../../sheets/reviews.ts";

/** A document that belongs to the report, and where it is. */
export type AttachmentRow = { readonly number: string; readonly document: string; readonly link: string };

/** Minutes of the meetings and reports of the reviews, numbered. */
export function attachmentRows(
  held: readonly Meeting[],
  reviews: readonly Review[],
): readonly AttachmentRow[] {
  const minutes = held.flatMap(({ name, minutes: link }) =>
    link === undefined ? [] : [{ document: `Minnesanteckningar, ${name}`, link }],
  );
  const reports = reviews.flatMap(({ reviewed, report: link }) =>
    link === undefined ? [] : [{ document: `Rapport från granskningen av ${reviewed}`, link }],
  );
  return [...minutes, ...reports].map((row, place) => ({ number: String(place + 1), ...row }));
}

/** Meetings of representatives whose minutes nobody has linked, and reviews without a report; empty where none is lacking. */
export function missingAttachments(held: readonly Meeting[], reviews: readonly Review[]): string {
  const meetings = held.filter((meeting) => isForRepresentatives(meeting) && meeting.minutes === undefined);
  const unreported = reviews.filter(({ report }) => report === undefined);
  return [
    ...(meetings.length === 0
      ? []
      : [`Minnesanteckningar är inte inlagda för ${listed(meetings.map(({ name }) => name))}.`]),
    ...(unreported.length === 0
      ? []
      : [
          `Rapport är inte inlagd för granskningen av ${listed(unreported.map(({ reviewed }) => reviewed))}.`,
        ]),
  ].join(" ");
}
