import type { Markers } from "../document.ts";

/** What the markers of the exit confirmation hold. */
export const exitConfirmationMarkers: Markers = {
  organisation: "organisationens fullständiga namn, ”Haninge kommun”",
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  coordinator: "samordnarens namn, tomt om ingen är utsedd",
  date: "dagen då bekräftelsen skapades",
  notified: "dagen då beskedet kom",
  time: "om beskedet kom i tid, och vilken dag som var den sista",
  effect: "från när utträdet gäller, och vilken dag som är den sista",
  party: "partens namn",
  partyLast: "partens sista dag",
  ofSeveral: "sant om parten består av flera organisationer",
  others: "partens andra organisationer, tomt om det inte finns några",
  staying: "de av partens organisationer som är kvar, tomt om ingen är det",
  hasFees: "sant om det finns något att säga om avgiften",
  fees: { about: "vad som gäller för varje års avgift", within: { ".": "en mening" } },
  hasMandates: "sant om något uppdrag upphör",
  mandates: {
    about: "uppdragen som upphör",
    within: { person: "personens namn", role: "rollen", ends: "sista dagen" },
  },
  elsewhere: "ett annat samarbete där parten också företräds, tomt om det inte finns något",
  hasHostings: "sant om något möte behöver en ny värd",
  hostings: { about: "mötena som behöver en ny värd", within: { ".": "mötets namn och dagar" } },
};
