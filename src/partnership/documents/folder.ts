import { type CivilDate, yearOf } from "../../core/dates/civil-date.ts";
import { contains } from "../../core/dates/period.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { agreementsOn, periodOf } from "../questions/agreements.ts";
import { startOf } from "../questions/meetings.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { DocumentRequest } from "./document.ts";

/** The folder that all of the program's own lie in. */
export const ROOT_FOLDER = "Partnerskapsarket";
const NO_AGREEMENT = "Utan överenskommelse";

/** The folders that a document lies in, outermost first: the program's own, the agreement period's, the year's. */
export function folderOf(partnership: Partnership, request: DocumentRequest): readonly string[] {
  const day = dayOf(partnership, request);
  return [ROOT_FOLDER, agreementOf(partnership, request, day)?.name ?? NO_AGREEMENT, String(yearOf(day))];
}

/** The day that the document is of: what it is asked for decides, else today. */
function dayOf(partnership: Partnership, { today, day, year, ...request }: DocumentRequest): CivilDate {
  const meeting = named(partnership.meetings, request.meeting);
  const decided = named(partnership.cases, request.case)?.decided;
  const ofYear = year === undefined ? undefined : `${year}-01-01`;
  return day ?? (meeting === undefined ? undefined : startOf(meeting)) ?? decided ?? ofYear ?? today;
}

function agreementOf(
  partnership: Partnership,
  request: DocumentRequest,
  day: CivilDate,
): Agreement | undefined {
  const asked = named(partnership.agreements, request.agreement);
  if (asked !== undefined) return asked;
  const meeting = named(partnership.meetings, request.meeting);
  if (meeting !== undefined) {
    return partnership.agreements.find(
      (agreement) =>
        agreement.collaboration === meeting.collaboration &&
        agreement.start !== undefined &&
        contains(periodOf(agreement), day),
    );
  }
  const [accession] =
    request.case === undefined ? [] : rowsWith(partnership.accessions, "case", request.case);
  return named(partnership.agreements, accession?.agreement) ?? agreementsOn(partnership, day)[0];
}
