import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { capitalised, listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { wasHeld } from "../../questions/held-meetings.ts";
import { daysOf, whenText } from "../../questions/meeting-time.ts";
import { inTimeOrder, stands } from "../../questions/meetings.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { answeredTo } from "../answered.ts";

/** The summons of a partnership meeting goes eight weeks before it; what it tells should be known then. */
const DAYS_AHEAD = 56;
/** A meeting that was over longer ago is left to *Kontroll*. */
const DAYS_BACK = 28;

/** Meetings that come within eight weeks, with what is lacking, and those just over that nobody has closed. */
export function meetingsToPrepare(partnership: Partnership, today: CivilDate): readonly string[] {
  return inTimeOrder(partnership.meetings.filter(stands)).flatMap((meeting) => {
    const days = meeting.start === undefined ? undefined : daysOf(meeting);
    if (days?.from === undefined || days.to === undefined) return [];
    if (days.to < today && days.to >= addDays(today, -DAYS_BACK)) return closing(partnership, meeting);
    if (days.from < today || days.from > addDays(today, DAYS_AHEAD) || meeting.status === "held") return [];
    return [coming(partnership, meeting, today)];
  });
}

function coming(partnership: Partnership, meeting: Meeting, today: CivilDate): string {
  const lacking = [
    meeting.form === undefined ? "form" : undefined,
    meeting.host === undefined && meeting.kind === "partnership" ? "värd" : undefined,
    meeting.venue === undefined ? (meeting.form === "digital" ? "länk" : "lokal") : undefined,
    meeting.signUpBy === undefined ? "sista dag för anmälan" : undefined,
    meeting.noteTaker === undefined ? "vem som för anteckningar" : undefined,
    rowsWith(partnership.agenda, "meeting", meeting.name).length === 0 ? "program" : undefined,
  ].filter((what) => what !== undefined);
  const lacks = lacking.length === 0 ? "" : ` Saknas i arket: ${listed(lacking)}.`;
  return `${meeting.name} är ${whenText(meeting)}.${answersText(partnership, meeting, today)}${lacks}`;
}

function answersText(partnership: Partnership, meeting: Meeting, today: CivilDate): string {
  const { signUpBy } = meeting;
  if (signUpBy === undefined) return "";
  const called = new Set(
    rowsWith(partnership.attendance, "meeting", meeting.name).flatMap(({ person }) => person ?? []),
  );
  const answered = [...called].filter((person) => answeredTo(partnership, meeting).has(person)).length;
  const so =
    signUpBy < today ? `Anmälan gick ut ${longDate(signUpBy)}` : `Anmälan senast ${longDate(signUpBy)}`;
  return called.size === 0
    ? ` ${so}.`
    : ` ${so}; ${answered} av ${counted(called.size, "kallad", "kallade")} har svarat.`;
}

function closing(partnership: Partnership, meeting: Meeting): readonly string[] {
  const { name, status } = meeting;
  const isNoted = rowsWith(partnership.attendance, "meeting", name).some(
    ({ presence }) => presence !== undefined,
  );
  const lacking = [
    status === "held" ? undefined : "sätt status till Genomfört, Inställt eller Flyttat",
    isNoted || (status !== "held" && !wasHeld(partnership, meeting)) ? undefined : "fyll i närvaron",
  ].filter((what) => what !== undefined);
  return lacking.length === 0
    ? []
    : [`${name} var ${whenText(meeting)}. ${capitalised(listed(lacking))} i arket.`];
}
