import type { Markers } from "../document.ts";

const HOSTING: Markers = {
  meeting: "träffens benämning",
  when: "när träffen är",
  form: "fysisk, digital eller hybrid",
  host: "värden",
  counts: "om värdskapet räknas i turordningen",
};

/** What the markers of the hosting plan hold. */
export const hostingPlanMarkers: Markers = {
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  day: "dagen som planen gäller",
  digital: "om en digital träff förbrukar värdens tur",
  hasHistory: "sant om någon träff med värd har hållits",
  history: { about: "träffar som har hållits", within: HOSTING },
  hasComing: "sant om någon träff är planerad",
  coming: { about: "kommande träffar", within: HOSTING },
  hasProposal: "sant om någon kommande träff saknar värd",
  proposal: { about: "förslagen", within: { ".": "ett förslag med skäl" } },
  noProposal: "varför det inte finns något förslag",
  turns: {
    about: "turordningen",
    within: { place: "platsen i turordningen", party: "partens namn", last: "partens senaste värdskap" },
  },
};
