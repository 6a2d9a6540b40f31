import { counted } from "../../../messages/numbers.ts";
import type { MeetingAttendance } from "../../questions/attendance.ts";
import { ratesOfAll } from "../../questions/attendance-rates.ts";
import { REPRESENTED_ROLES } from "../../questions/seats.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Party } from "../../sheets/parties.ts";
import type { Review } from "../../sheets/reviews.ts";
import { ratesInText } from "../attendance/rates-in-text.ts";
import { meetingsByKind } from "../texts/meeting-kinds.ts";
import type { PartyChapter } from "./party-chapters.ts";

/** What the report's figures show, a sentence each. Nothing is concluded from them: that is for the parties. */
export function figures(of: {
  readonly parties: readonly Party[];
  readonly held: readonly Meeting[];
  readonly plan: string;
  readonly attended: readonly MeetingAttendance[];
  readonly chapters: readonly PartyChapter[];
  readonly reviews: readonly Review[];
  readonly paid: string;
}): readonly string[] {
  const rates = ratesOfAll(of.attended);
  const roles = REPRESENTED_ROLES.filter((role) => rates[role].of > 0);
  return [
    `${counted(of.parties.length, "part", "parter")} har varit med under hela eller en del av perioden.`,
    of.held.length === 0 ? "Inget möte är antecknat som genomfört." : heldText(of.held),
    ...(of.plan === "" ? [] : [of.plan]),
    ...(roles.length === 0 ? [] : [ratesInText(rates, roles)]),
    experiencesText(of.chapters),
    ...(of.reviews.length === 0 ? [] : [reviewsText(of.reviews)]),
    ...(of.paid === "" ? [] : [of.paid]),
  ];
}

function heldText(held: readonly Meeting[]): string {
  return `${counted(held.length, "möte", "möten")} har hållits: ${meetingsByKind(held)}.`;
}

function experiencesText(chapters: readonly PartyChapter[]): string {
  const telling = chapters.filter(({ hasNone }) => !hasNone);
  const number = telling.reduce((sum, { experiences }) => sum + experiences.length, 0);
  if (number === 0) return "Ingen part har lämnat någon erfarenhet till rapporten.";
  return `${telling.length} av ${counted(chapters.length, "part", "parter")} har lämnat sammanlagt ${counted(number, "erfarenhet", "erfarenheter")} till rapporten.`;
}

function reviewsText(reviews: readonly Review[]): string {
  const reported = reviews.filter(({ report }) => report !== undefined).length;
  return `${counted(reviews.length, "kollegial granskning", "kollegiala granskningar")} har gjorts, och ${reported} av dem har en inlagd rapport.`;
}
