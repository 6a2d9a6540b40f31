import type { Markers } from "../document.ts";
import { COUNT_MARKERS } from "../texts/count.ts";

/** What the markers of the member list hold. */
export const memberListMarkers: Markers = {
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  day: "dagen som förteckningen gäller",
  start: "överenskommelsens första dag",
  end: "överenskommelsens sista dag",
  outside: "sant om dagen ligger utanför överenskommelsens period",
  counts: COUNT_MARKERS,
  noMembers: "sant om ingen part är medlem den dagen",
  members: {
    about: "medlemmarna",
    within: {
      party: "partens namn",
      organisations: "partens organisationer",
      since: "första dagen enligt en daterad handling",
      claimed: "första dagen som någon uppger utan handling",
      accession: "anslutningens status",
      source: "källan",
    },
  },
  hasContributors: "sant om någon medverkar utan att vara medlem",
  contributors: {
    about: "de medverkande",
    within: { party: "namnet", since: "första dagen", source: "källan" },
  },
  hasFormer: "sant om det finns tidigare medlemmar",
  former: {
    about: "tidigare medlemmar",
    within: { party: "partens namn", periods: "när parten har varit medlem", source: "källan" },
  },
  hasFees: "sant om överenskommelsen har en avgift",
  fees: "årsavgiften, räknad per part och per organisation",
  hasNotes: "sant om det finns anmärkningar",
  notes: { about: "anmärkningarna", within: { ".": "en anmärkning" } },
};
