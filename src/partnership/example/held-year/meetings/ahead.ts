import { COORDINATOR, NATIONAL } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { item } from "./agenda-item.ts";
import { reportGroup } from "./report-group.ts";
import { toldMeeting } from "./told-meeting.ts";

const NEXT_PERIOD = { collaboration: NATIONAL, year: 2022, status: "planned" } as const;

/** Meetings that lie ahead on the day the example is looked at; those of 2022 hang on a new agreement, and one lacks a host. */
export const meetingsAhead = [
  toldMeeting(
    {
      ...reportGroup("Arbetsgrupp slutrapport december 2021", "2021-12-08", "2021-12-06"),
      theme: "Sista genomläsningen",
      status: "called",
    },
    {
      agenda: [
        item(
          "13.00–14.30",
          "Genomläsning från början till slut",
          "discussion",
          officialOf("Uppsala"),
          "Slutrapport, version 3",
        ),
        item("14.30–15.00", "Spridning", "discussion", COORDINATOR),
      ],
    },
  ),
  toldMeeting({ ...NEXT_PERIOD, name: "Tjänstepersonsmöte januari 2022", kind: "officials", month: 1 }),
  toldMeeting({
    ...NEXT_PERIOD,
    name: "Partnerskapsträff maj 2022",
    kind: "partnership",
    month: 5,
    host: "Gävle",
    place: "Gävle",
  }),
  toldMeeting({ ...NEXT_PERIOD, name: "Tjänstepersonsmöte september 2022", kind: "officials", month: 9 }),
  toldMeeting({ ...NEXT_PERIOD, name: "Partnerskapsträff november 2022", kind: "partnership", month: 11 }),
];
