import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the member list. */
export const handbook: Handbook = {
  brief: "vilka som är medlemmar en viss dag, och vad det grundas på",
  purpose:
    "Förteckningen svarar på frågan hur många kommuner som är med, och på vem som har varit med tidigare. Gör den när någon frågar, eller som bilaga till en handling. Välj en äldre dag för att se hur det var då.",
  readers: "Den som behöver veta: parterna, myndigheter, forskare och journalister.",
  contents: [
    "antal enligt räknesätt A, B och C, och vilka som räknas",
    "medlemmarna: sedan när, hur de har anslutit sig, och källan",
    "de som medverkar utan att vara medlemmar, och tidigare medlemmar",
    "årsavgiften, räknad på båda sätten",
    "anmärkningar om det som källorna säger olika",
  ],
  needs: [DATED_AGREEMENT, KNOWN_MEMBERS],
  whenLacking: [
    "Är ingen part medlem den dagen säger förteckningen det.",
    "Ligger dagen utanför överenskommelsens period står det i inledningen.",
    "Uppger någon ett tidigare startår utan att en handling visar det, står båda dagarna bredvid varandra.",
  ],
  leftEmpty: { day: "i dag" },
  review: [
    "Vilket räknesätt menar den som har frågat? Svara med ett av dem, och skriv vilket.",
    "Är anmärkningarna sådant som mottagaren behöver, eller går de att rätta i arket?",
    "Har varje medlemskap en källa?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av medlemsförteckningen den 1 december 2021, på liggande papper: antalet medlemmar enligt räknesätt A, B och C, och början av tabellen över medlemmarna med dag, anslutning och källa.",
  },
};
