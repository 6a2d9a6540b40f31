import { numberWord } from "../../../messages/numbers.ts";
import type { Agreement } from "../../sheets/agreements.ts";

/** How often the parties meet by the agreement, in whole sentences; says so where the agreement says nothing. */
export function meetingRhythm(agreement: Agreement): string {
  const { partnershipMeetingsPerYear, officialsMeetingsPerYear } = agreement;
  if (partnershipMeetingsPerYear === undefined && officialsMeetingsPerYear === undefined)
    return "Överenskommelsen anger inte hur många möten som hålls varje år.";
  return [partnershipMeetings(agreement), officialsMeetings(agreement)]
    .filter((text) => text !== "")
    .join(" ");
}

function partnershipMeetings({
  partnershipMeetingsPerYear: meetings,
  daysPerMeeting: days,
}: Agreement): string {
  if (meetings === undefined)
    return "Överenskommelsen anger inte hur många partnerskapsträffar som hålls varje år.";
  if (meetings === 0) return "Överenskommelsen förutsätter inga partnerskapsträffar.";
  const gatherings = meetings === 1 ? "en partnerskapsträff" : `${numberWord(meetings)} partnerskapsträffar`;
  const each = meetings === 1 ? "" : "vardera ";
  const length =
    days === undefined ? "" : ` om ${each}${days === 1 ? "en dag" : `${numberWord(days)} dagar`}`;
  return `Förtroendevalda och tjänstepersoner från alla parter samlas till ${gatherings} per år${length}.`;
}

function officialsMeetings({
  partnershipMeetingsPerYear,
  officialsMeetingsPerYear: meetings,
}: Agreement): string {
  if (meetings === undefined || meetings === 0) return "";
  const often = meetings === 1 ? "en gång" : `${numberWord(meetings)} gånger`;
  const why =
    (partnershipMeetingsPerYear ?? 0) > 0 ? ", bland annat för att förbereda partnerskapsträffarna" : "";
  return `Tjänstepersonerna träffas dessutom minst ${often} per år${why}.`;
}
