import type { Markers } from "../document.ts";

/** What the markers of a summons hold. */
export const summonsMarkers: Markers = {
  title: "”Kallelse till partnerskapsträff” eller ”Kallelse till tjänstepersonsmöte”",
  meeting: "mötets benämning",
  collaboration: "samarbetets namn",
  days: "mötets dagar med veckodag",
  place: "plats eller länk",
  host: "värden",
  theme: "temat, tomt om det inte är bestämt",
  called: {
    about: "parterna",
    within: {
      party: "partens namn",
      officials: "partens tjänstepersoner",
      elected: "partens förtroendevalda",
    },
  },
  hasProgramme: "sant om dagordningen har punkter",
  programme: {
    about: "dagarna",
    within: {
      day: "dagen med veckodag",
      rows: {
        about: "punkterna",
        within: {
          time: "tiden",
          point: "rubriken, med underlag",
          kind: "punktens typ",
          presenter: "den som föredrar",
        },
      },
    },
  },
  hasDecisions: "sant om mötet ska besluta om något",
  decisions: { about: "beslutsärendena", within: { point: "ärendet", attachments: "underlaget" } },
  costs: "vem som betalar vad",
  signUp: "hur och när man anmäler sig",
  contact: "samordnaren med adress",
};
