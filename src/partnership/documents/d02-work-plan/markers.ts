import type { Markers } from "../document.ts";
import { COUNT_MARKERS } from "../texts/count.ts";

const STEP: Markers = {
  how: "hur delmomentet görs",
  when: "när det görs",
  comment: "kommentaren",
};

/** What the markers of the work plan hold. */
export const workPlanMarkers: Markers = {
  period: "åren, ”2020–2021”",
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  start: "första dagen",
  end: "sista dagen",
  adopted: "när och var planen antogs, eller att uppgiften saknas",
  nobodyAcceded: "sant om ingen part har anslutit sig",
  counts: COUNT_MARKERS,
  claim: "vad det antal som planen uppger är värt, tomt om den inte uppger något",
  waiting: "parter som ännu inte har anslutit sig, tomt om det inte finns några",
  outside: "parter som har utträtt eller avböjt, tomt om det inte finns några",
  rhythm: "hur ofta parterna möts",
  coordinator: "om någon samordnare är utsedd, och hur länge",
  hasFocus: "sant om överenskommelsen anger någon inriktning",
  focus: { about: "inriktningen", within: { ".": "en inriktning" } },
  activities: {
    about: "aktiviteterna",
    within: {
      designation: "beteckningen, ”2020:6”",
      activity: "aktiviteten",
      first: { about: "det första delmomentet", within: STEP },
      together: { about: "de övriga delmomenten, när kommentaren gäller alla", within: STEP },
      apart: { about: "de övriga delmomenten, när vart och ett har sin kommentar", within: STEP },
    },
  },
  noMeetings: "sant om inga möten är inplanerade",
  timetables: {
    about: "tidplanen, i så många tabeller som får plats",
    within: {
      months: { about: "månaderna med möten", within: { ".": "månadens namn" } },
      years: {
        about: "åren",
        within: {
          year: "året",
          cells: { about: "en ruta för varje månad", within: { ".": "mötena den månaden" } },
        },
      },
    },
  },
  undated: "möten vars månad inte är bestämd, tomt om det inte finns några",
};
