import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, SOME_ACTIVITY } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the follow-up. */
export const handbook: Handbook = {
  brief: "hur långt arbetsplanen har kommit",
  purpose:
    "Uppföljningen visar vad som är klart, vad som pågår och vad som är försenat i arbetsplanen. Gör den inför partnerskapsträffarna och inför den uppföljning som överenskommelsen föreskriver.",
  readers: "Parternas företrädare, som underlag för att ändra planen eller fördela arbetet om.",
  contents: [
    "antal delmoment per inriktning och status, i en tabell och ett diagram",
    "inriktning för inriktning: aktiviteter och delmoment med tid, status, ansvarig och resultat",
    "försenade delmoment",
    "aktiviteter utan ansvarig",
  ],
  needs: [DATED_AGREEMENT, SOME_ACTIVITY],
  whenLacking: [
    "Delmoment utan *Status* räknas för sig, i kolumnen *Utan uppgift*.",
    "Går en tid i *När* inte att tolka kan delmomentet inte räknas som försenat; dokumentet säger hur många det gäller.",
    "Är planen inte antagen, eller saknas dagen, säger inledningen det.",
  ],
  leftEmpty: { day: "förseningar räknas från i dag" },
  review: [
    "Är status och resultat de senaste? Be de ansvariga att fylla i Delmoment först.",
    "Status och resultat är alltid de som står i arket nu, också när en äldre dag har valts.",
    "Är ett försenat delmoment verkligen försenat, eller ska det strykas eller få en ny tid?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020 },
    page: 2,
    shows:
      "Andra sidan av uppföljningen, på liggande papper: ett stapeldiagram med delmoment som är klara, pågår och inte är påbörjade i var och en av de fyra inriktningarna, och början av kapitlet om den första.",
  },
};
