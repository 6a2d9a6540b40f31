import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, need } from "../handbook/need.ts";

/** What the handbook says of the web page. */
export const handbook: Handbook = {
  brief: "en webbsida om en part, att lägga på webbplatsen",
  purpose:
    "Webbunderlaget är en enkel webbsida med det som en part berättar om sig själv. Gör det när partens sida ska uppdateras, minst en gång i halvåret, och för över texten till webbplatsen.",
  readers: "Den som sköter webbplatsen, hos parten eller hos partnerskapet.",
  contents: [
    "sedan när parten är med, och vilka organisationer den består av",
    "inriktningen under perioden",
    "partens erfarenheter som är publicerade, med länkar",
    "kollegiala granskningar, och träffar som parten är eller har varit värd för",
    "kontakt: registratorns adress, och den gemensamma webbplatsen",
  ],
  needs: [
    DATED_AGREEMENT,
    need("organisationen hör till en part under perioden", askedFor({ organisation: "Kalmar" })),
  ],
  whenLacking: [
    "Har parten inga publicerade erfarenheter, granskningar eller värdskap utelämnas de rubrikerna.",
    "Är *Registratorns e-post* tom säger kontakten det.",
    "Är *Hemsidan uppdaterad* tom står det att uppgiften saknas.",
  ],
  forAll: "varje part: en sida vardera, hur många organisationer parten än har",
  review: [
    "Inga personnamn tas med av programmet. Står något namn i texten till en erfarenhet?",
    "Är länkarna rätt, och är bilder och filer som de leder till tillgängliga för alla?",
    "Skriv dagen i *Hemsidan uppdaterad* i Parter när sidan har uppdaterats.",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020, organisation: "Haninge" },
    shows:
      "Webbunderlaget för Haninge i en webbläsare: hur länge parten har varit med, vad parterna arbetar med, en publicerad erfarenhet, kollegiala granskningar, kontakt och källa.",
  },
};
