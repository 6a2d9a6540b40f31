import type { Markers } from "../document.ts";
import { ACTION_MARKERS, DECISION_MARKERS } from "../outcome/markers.ts";

/** What the markers of the minutes hold. */
export const minutesMarkers: Markers = {
  meeting: "mötets benämning",
  collaboration: "samarbetets namn",
  kind: "mötets typ",
  days: "mötets dagar med veckodag",
  place: "platsen, eller att mötet var digitalt",
  host: "värden, tomt för ett möte som inte behöver någon",
  theme: "temat, tomt om det inte finns något",
  noteTaker: "den som förde anteckningar",
  represented: "hur många av medlemmarna som var företrädda, tomt för ett möte som inte alla kallas till",
  hasPresent: "sant om någon part står i närvarolistan",
  hasElected: "sant om förtroendevalda kallades eller står i närvarolistan",
  present: {
    about: "parterna",
    within: {
      party: "partens namn",
      officials: "de tjänstepersoner som kom, annars varför ingen kom",
      elected: "de förtroendevalda som kom, annars varför ingen kom",
    },
  },
  others: { about: "övriga som kom, utom gäster", within: { ".": "rollen och namnen" } },
  hasAbsent: "sant om någon i närvarolistan inte kom",
  absent: {
    about: "de som inte kom",
    within: {
      name: "namnet, eller att ingen är utsedd",
      party: "parten",
      role: "rollen",
      why: "anmält förhinder, frånvarande eller vakant plats",
    },
  },
  hasGuests: "sant om någon gäst kom",
  guests: { about: "gästerna", within: { ".": "en gäst" } },
  hasPoints: "sant om dagordningen har ärenden",
  points: {
    about: "dagarna",
    within: {
      day: "dagen med veckodag",
      rows: {
        about: "ärendena, utan pauser",
        within: {
          number: "ärendets nummer på mötet",
          point: "rubriken, med underlag",
          kind: "ärendets typ",
          presenter: "den som föredrog",
        },
      },
    },
  },
  hasDecided: "sant om mötet fattade beslut",
  decided: {
    about: "besluten",
    within: DECISION_MARKERS,
  },
  hasActions: "sant om mötet lämnade något att göra",
  actions: {
    about: "åtgärderna",
    within: ACTION_MARKERS,
  },
  hasEarlier: "sant om någon åtgärd från ett tidigare möte är öppen",
  earlier: {
    about: "öppna åtgärder från tidigare möten",
    within: {
      action: "åtgärden",
      from: "mötet som den kommer från",
      responsible: "den ansvariga",
      due: "dagen då den ska vara klar, och om den är försenad",
    },
  },
  today: "dagen då dokumentet skapades",
  hasNext: "sant om något senare möte är inplanerat",
  next: {
    about: "nästa möte, och nästa möte av samma typ",
    within: {
      meeting: "mötets benämning",
      when: "när det hålls",
      place: "plats eller länk",
      host: "värden",
    },
  },
};
