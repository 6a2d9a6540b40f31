import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS, SOME_MEMBER } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the final report. */
export const handbook: Handbook = {
  brief: "vad parterna har gjort och lärt sig under perioden",
  purpose:
    "Slutrapporten samlar hela perioden: möten, beslut, resultat, erfarenheter och kostnader. Gör den flera gånger under det sista året, så att det syns vad som saknas, och en sista gång när perioden är slut.",
  readers: "Parterna och deras nämnder, och de som ska bygga vidare: nästa period, myndigheter och forskare.",
  contents: [
    "om partnerskapet, parterna och inriktningen",
    "möten och beslut",
    "resultat av arbetsplanen, och kollegiala granskningar",
    "ett kapitel för varje part, med de erfarenheter som har *Med i slutrapporten*",
    "spridning: webbplats, publicerade erfarenheter och svar på remisser",
    "närvaro med diagram, avgifter, och vad siffrorna visar",
    "slutsatser, som parterna själva skriver, och bilagor",
  ],
  needs: [DATED_AGREEMENT, SOME_MEMBER, KNOWN_MEMBERS],
  whenLacking: [
    "Är perioden inte slut säger inledningen vilken dag rapporten visar.",
    "Har en part inga erfarenheter med i rapporten säger dess kapitel det.",
    "Möten utan minnesanteckningar, och granskningar utan rapport, nämns bland bilagorna.",
  ],
  review: [
    "Har alla parter ett kapitel med innehåll? Annars: be tjänstepersonen skriva i Erfarenheter.",
    "Är slutsatserna skrivna? Programmet lämnar plats för dem, och skriver dem inte.",
    "Är det rätt erfarenheter som har Ja i *Med i slutrapporten*, och nämns ingen enskild som inte ska nämnas?",
    "Håller siffrorna om avgifter och närvaro, eller finns luckor i Avgifter och Närvaro?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av slutrapporten för 2020–2021: inledning, om partnerskapet, parterna räknade på tre sätt i en tabell, och inriktningen.",
  },
};
