import type { Markers } from "../document.ts";
import { ACTION_MARKERS, DECISION_MARKERS } from "../outcome/markers.ts";

/** What the markers of the report back hold. */
export const reportBackMarkers: Markers = {
  meeting: "mötets benämning",
  collaboration: "samarbetets namn",
  organisation: "organisationens fullständiga namn, ”Haninge kommun”",
  recipient: "organet som rapporten går till",
  board: "samma organ, skrivet som inne i en mening",
  reporters: "partens företrädare när mötet hölls",
  date: "dagen då rapporten skapades",
  when: "när mötet hölls",
  where: "platsen, eller att mötet var digitalt",
  host: "värden, tomt för ett möte som inte behöver någon",
  theme: "temat",
  notMarkedHeld: "sant om mötet inte är antecknat som genomfört",
  summary: "hur många beslut och åtgärder mötet ledde till",
  turnout: "hur många parter som deltog, tomt om närvaron inte är antecknad",
  party: "partens namn",
  hasCame: "sant om parten står i närvarolistan",
  came: {
    about: "partens platser på mötet",
    within: { person: "personens namn", role: "rollen", presence: "om personen kom" },
  },
  hasPoints: "sant om dagordningen har punkter",
  points: { about: "dagordningens punkter utan pauser", within: { ".": "en punkt och vem som föredrog" } },
  hasDecisions: "sant om mötet fattade beslut",
  decisions: {
    about: "besluten",
    within: DECISION_MARKERS,
  },
  aside: "vilka beslut den egna parten inte deltog i, tomt om den deltog i alla",
  hasActions: "sant om mötet ledde till åtgärder",
  actions: {
    about: "åtgärderna",
    within: ACTION_MARKERS,
  },
  hasOwnActions: "sant om någon åtgärd ligger på den egna parten",
  ownActions: { about: "den egna partens åtgärder", within: { ".": "en åtgärd" } },
  period: "vilka dagar erfarenheterna kommer från",
  hasOwnLearnt: "sant om den egna parten har redovisat erfarenheter",
  ownLearnt: {
    about: "den egna partens erfarenheter",
    within: { title: "rubriken", text: "texten", date: "dagen" },
  },
  hasOthersLearnt: "sant om andra parter har redovisat erfarenheter",
  othersLearnt: { about: "andra parters erfarenheter", within: { ".": "parten och rubriken" } },
  hasNext: "sant om något senare möte är inplanerat",
  next: { about: "nästa möten", within: { ".": "ett möte, när och hos vem" } },
};
