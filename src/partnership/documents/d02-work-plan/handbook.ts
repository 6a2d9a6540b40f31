import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS, SOME_ACTIVITY } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the work plan. */
export const handbook: Handbook = {
  brief: "vad parterna ska göra under perioden, hur och när",
  purpose:
    "Arbetsplanen visar vad parterna ska göra tillsammans under överenskommelsens period. Gör den inför den partnerskapsträff som ska anta planen, och på nytt när den har antagits eller ändrats.",
  readers: "Företrädarna för alla parter: först som förslag till träffen, sedan som antagen plan.",
  contents: [
    "deltagande parter, räknade på tre sätt, och vilka som inte har anslutit sig",
    "arbetsformer: hur ofta parterna möts, och om det finns en samordnare",
    "inriktning",
    "aktiviteterna med sina delmoment: hur, när och kommentar",
    "tidplan med möten år för år och månad för månad",
  ],
  needs: [DATED_AGREEMENT, KNOWN_MEMBERS, SOME_ACTIVITY],
  whenLacking: [
    "Är planen inte antagen, eller saknas dagen, säger inledningen det. Kommandot *Godkänn arbetsplan* skriver in dagen och träffen.",
    "Har ingen part anslutit sig ännu säger avsnittet om deltagare det.",
    "Är ingen samordnare utsedd står det så. Samordnarens namn står aldrig i planen, eftersom den gäller längre än anställningen.",
  ],
  review: [
    "Är alla tider i *När* rätt lästa? *Kontrollera arket* visar de som inte går att tolka.",
    "Har varje aktivitet någon som ansvarar?",
    "Stämmer antalet deltagare med det som planen tidigare har uppgett? Skillnader står i dokumentet.",
    "Ligger träffarna i rätt månad i tidplanen?",
  ],
  picture: {
    example: "2020-2021",
    day: "2020-09-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av arbetsplanen för 2020–2021: inledning, antalet deltagare enligt tre räknesätt i en tabell, arbetsformer och inriktning. UTKAST står i sidhuvudet.",
  },
};
