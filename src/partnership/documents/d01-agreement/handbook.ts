import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS, SOME_MEMBER } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, emptied, need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of the agreement. */
export const handbook: Handbook = {
  brief: "det som parterna åtar sig, färdigt att skriva under",
  purpose:
    "Överenskommelsen är handlingen som binder parterna under en period. Gör den när villkoren står i arket, och skicka ett exemplar till varje organisation som ska besluta om att ansluta sig.",
  readers:
    "Varje organisations ordförande och kommundirektör (eller motsvarande) skriver under organisationens exemplar. Registratorn diarieför det. Partnerskapet behåller ett exemplar från var och en.",
  contents: [
    "bakgrund, och tidigare överenskommelser",
    "deltagarna, räknade på tre sätt, och de som medverkar utan att vara medlemmar",
    "grund för samverkan, styrdokument, strategi och inriktning",
    "åtaganden: period, företrädare, möten, kostnader, avgift, värdskap, arbetsplan och utträde",
    "två underskrifter för varje organisation, med ort, datum, namn och titel",
  ],
  needs: [
    DATED_AGREEMENT,
    need("samarbetet finns i Samarbeten", withoutRows("collaborations")),
    need("*Inriktning* för överenskommelsen i Överenskommelser", emptied("agreements", "focus")),
    SOME_MEMBER,
    KNOWN_MEMBERS,
    need("en vald organisation hör till en av parterna", askedFor({ organisation: "Kalmar" })),
  ],
  whenLacking: [
    "Saknas avgift, mötestakt eller uppsägningstid säger avsnittet att överenskommelsen inte anger det.",
    "Saknas uppgifter om en underskrift är raden tom, att fylla i för hand.",
    "Är *Styrdokument* tomt i Överenskommelser utelämnas avsnittet.",
  ],
  leftEmpty: { organisation: "ett exemplar med underskrifter för alla organisationer" },
  forAll: "varje organisation i de parter som är medlemmar under perioden, utom dem som har avböjt",
  review: [
    "Stämmer deltagarna, och är stadsdelar och parter med flera organisationer rätt återgivna?",
    "Anges avgiften som ett belopp eller som ett tak, och per part eller per organisation?",
    "Vem betalar kosten: värden, eller var och en?",
    "Är titlarna vid underskrifterna de som organisationen använder?",
  ],
  picture: {
    example: "2020-2021",
    day: "2020-03-01",
    choices: { agreement: AGREEMENT_2020, organisation: "Haninge" },
    page: 3,
    shows:
      "Sista sidan av Haninges exemplar av överenskommelsen: avgift, arbetsplan och utträde, en tabell med plats för två underskrifter, och sist vilka flikar uppgifterna kommer från. UTKAST står i sidhuvudet.",
  },
};
