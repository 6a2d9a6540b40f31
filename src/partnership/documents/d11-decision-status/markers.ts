import type { Markers } from "../document.ts";

/** What the markers of the decision status hold. */
export const decisionStatusMarkers: Markers = {
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  start: "överenskommelsens första dag",
  end: "överenskommelsens sista dag",
  day: "dagen som läget gäller",
  acceded: "hur många av parterna som är anslutna",
  waiting: "parter som ännu inte har anslutit sig, tomt om det inte finns några",
  outside: "parter som har utträtt eller avböjt, tomt om det inte finns några",
  statuses: {
    about: "antalet organisationer med varje status",
    within: { status: "statusen", number: "antalet" },
  },
  rows: {
    about: "organisationerna",
    within: {
      party: "partens namn",
      organisation: "organisationens namn",
      status: "anslutningens status",
      decision: "beslutets organ, datum och paragraf",
      dnr: "diarienumret",
      signed: "när överenskommelsen undertecknades",
      representatives: "partens företrädare",
      left: "vad som är kvar att göra",
    },
  },
};
