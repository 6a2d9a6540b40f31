import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, need } from "../handbook/need.ts";

/** What the handbook says of the board memo. */
export const handbook: Handbook = {
  brief: "underlaget till en organisations beslut om att vara med",
  purpose:
    "Tjänsteskrivelsen ger kommunstyrelsen eller nämnden det som behövs för att besluta om organisationen ska ansluta sig till överenskommelsen. Gör den när ärendet börjar beredas. Tjänstepersonen lägger över den i kommunens egen mall om en sådan krävs.",
  readers:
    "Organisationens tjänsteperson, som svarar för ärendet, och registratorn. Därefter beslutsorganet, tillsammans med överenskommelsen.",
  contents: [
    "avsändare, handläggare, datum, diarienummer, mottagare och rubrik",
    "sammanfattning och beredning: vem som har berett ärendet, hur långt det har kommit och hur det är för andra organisationer i samma part",
    "om samarbetet, nyttan, och frågorna för prövning av barnets bästa",
    "ekonomi: vad avgiften blir för organisationen, resor och värdskap",
    "bilagor",
    "förslag till beslut i punkter, och vilka beslutet skickas till",
  ],
  needs: [
    DATED_AGREEMENT,
    KNOWN_MEMBERS,
    need(
      "organisationen hör till en part som är medlem under perioden",
      askedFor({ organisation: "Kalmar" }),
    ),
  ],
  whenLacking: [
    "Har organisationen inget ärende i Ärenden säger skrivelsen att diarienummer och beredning saknas, och anger det beslutsorgan som är vanligt.",
    "Är *Förslag* tomt i Ärenden skriver programmet punkter om medverkan, avgift, vakanta platser och underskrift.",
    "Är *Sammanfattning* tom skrivs en kort sammanfattning. Är *Synpunkter* tom utelämnas de.",
    "Har parten inga rader i Erfarenheter säger avsnittet om nyttan det.",
  ],
  forAll: "varje organisation vars part är medlem under perioden, utom dem som har avböjt eller lämnat",
  review: [
    "Är frågorna om barnets bästa besvarade? Programmet ställer dem, men kan inte svara.",
    "Följer rubrik och förslag kommunens egna skrivregler?",
    "Stämmer avgiften för just den här organisationen, om parten består av flera?",
    "Är mottagarna av beslutet de rätta?",
  ],
  picture: {
    example: "2020-2021",
    day: "2020-03-01",
    choices: { agreement: AGREEMENT_2020, organisation: "Trelleborg" },
    shows:
      "Första sidan av Trelleborgs tjänsteskrivelse: avsändare, handläggare, datum, diarienummer som inte är känt och mottagare, sedan sammanfattning, beredning och om partnerskapet.",
  },
};
