import { RATE_MARKERS } from "../attendance/markers.ts";
import type { Markers } from "../document.ts";

/** What the markers of the attendance summary hold. */
export const attendanceMarkers: Markers = {
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  scope: "åren som sammanställningen gäller, ”2020–2021” eller ”2021”",
  held: "hur många möten av varje typ som har hållits",
  noMeetings: "sant om inget möte är antecknat som genomfört",
  hasAttendance: "sant om närvaron är ifylld för något möte",
  matrices: {
    about: "närvaron möte för möte, i så många tabeller som får plats",
    within: {
      meetings: { about: "mötena", within: { ".": "mötets namn och dagar" } },
      rows: {
        about: "parterna",
        within: {
          party: "partens namn",
          cells: { about: "en ruta för varje möte", within: { ".": "vilka roller som deltog" } },
        },
      },
    },
  },
  rates: RATE_MARKERS,
  withoutAny: "hur många partnerskapsträffar som hölls helt utan förtroendevalda",
  hasWithout: "sant om någon part har saknat förtroendevald vid en träff",
  everyoneHad: "sant om varje part hade en förtroendevald med vid varje träff",
  withoutElected: {
    about: "partnerskapsträffar där någon part saknade förtroendevald",
    within: {
      meeting: "träffens namn",
      when: "träffens dagar",
      parties: "parter utan förtroendevald, och de där det inte framgår",
    },
  },
  hasRemarks: "sant om något inte kunde räknas med",
  remarks: { about: "det som inte kunde räknas med", within: { ".": "en anmärkning" } },
};
