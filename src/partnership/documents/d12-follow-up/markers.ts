import type { Markers } from "../document.ts";
import { PROGRESS_MARKERS } from "../progress/progress-rows.ts";

/** What the markers of the follow-up hold. */
export const followUpMarkers: Markers = {
  period: "åren, ”2020–2021”",
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  start: "överenskommelsens första dag",
  end: "överenskommelsens sista dag",
  adopted: "när och var planen antogs, eller att uppgiften saknas",
  day: "dagen från vilken förseningar räknas",
  asOf: "vilken dag uppgifterna var inlagda, och från vilken dag förseningar räknas",
  summary: "hur många aktiviteter och delmoment planen har, och hur långt de har kommit",
  hasSteps: "sant om planen har något delmoment",
  progress: PROGRESS_MARKERS,
  chapters: {
    about: "inriktningarna",
    within: {
      focus: "inriktningen",
      hasNone: "sant om ingen aktivitet har inriktningen",
      activities: {
        about: "aktiviteterna",
        within: {
          designation: "beteckningen, ”2020:6”",
          activity: "aktiviteten",
          about: "status, ansvarig och kommentar",
          hasSteps: "sant om aktiviteten har något delmoment",
          steps: {
            about: "delmomenten",
            within: {
              how: "hur delmomentet görs",
              when: "när det görs",
              status: "status, och om det är försenat",
              responsible: "den som ansvarar för delmomentet eller för aktiviteten",
              result: "resultatet och kommentaren",
            },
          },
        },
      },
    },
  },
  hasLate: "sant om något delmoment är försenat",
  late: {
    about: "försenade delmoment",
    within: {
      activity: "aktivitetens beteckning",
      how: "delmomentet",
      last: "dagen då det skulle ha varit klart",
      responsible: "den som ansvarar",
    },
  },
  unknownTimes: "hur många delmoment vars tid saknas eller inte går att tolka, tomt om det inte finns några",
  hasWithoutResponsible: "sant om någon öppen aktivitet saknar ansvarig",
  withoutResponsible: { about: "aktiviteter utan ansvarig", within: { ".": "beteckning och aktivitet" } },
};
