import { officialsJanuary2020 } from "./2020-01-officials.ts";
import { studyVisitApril2020 } from "./2020-04-study-visit.ts";
import { partnershipMay2020 } from "./2020-05-partnership.ts";
import { officialsSeptember2020 } from "./2020-09-officials.ts";
import { regionalSeminarOctober2020 } from "./2020-10-regional-seminar.ts";
import { partnershipNovember2020 } from "./2020-11-partnership.ts";
import { officialsJanuary2021 } from "./2021-01-officials.ts";
import { workingGroupFebruary2021 } from "./2021-02-working-group.ts";
import { seminarMarch2021 } from "./2021-03-seminar.ts";
import { partnershipMay2021 } from "./2021-05-partnership.ts";
import { workingGroupAugust2021 } from "./2021-08-working-group.ts";
import { officialsSeptember2021 } from "./2021-09-officials.ts";
import { studyVisitOctober2021 } from "./2021-10-study-visit.ts";
import { partnershipNovember2021 } from "./2021-11-partnership.ts";
import { meetingsAhead } from "./ahead.ts";
import type { ToldMeeting } from "./told-meeting.ts";

/** Every meeting of the two years and those ahead, in the order of time. */
export const toldMeetings: readonly ToldMeeting[] = [
  officialsJanuary2020,
  studyVisitApril2020,
  partnershipMay2020,
  officialsSeptember2020,
  regionalSeminarOctober2020,
  partnershipNovember2020,
  officialsJanuary2021,
  workingGroupFebruary2021,
  seminarMarch2021,
  partnershipMay2021,
  workingGroupAugust2021,
  officialsSeptember2021,
  studyVisitOctober2021,
  partnershipNovember2021,
  ...meetingsAhead,
];
