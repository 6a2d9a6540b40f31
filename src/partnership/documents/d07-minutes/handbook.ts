import { DATED_MEETING, KNOWN_MEMBERS, MEETING_THAT_STANDS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { emptied, need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of the minutes. */
export const handbook: Handbook = {
  brief: "vad ett möte tog upp, beslutade och lämnade att göra",
  purpose:
    "Minnesanteckningarna är det som blir kvar av ett möte. Gör dem så snart närvaro och beslut är inskrivna. Den som har fört anteckningar skriver till det som sades i dokumentet, innan det godkänns.",
  readers:
    "De som var kallade, och de som hade förhinder. Parternas företrädare använder anteckningarna när de återrapporterar hemma; till det finns också D19 Återrapport.",
  contents: [
    "mötets tid, plats, värd, tema och vem som förde anteckningar",
    "närvarande från varje part, förhinder och gäster",
    "ärendena i ordning, med underlag och föredragande",
    "beslut med resultat, röster och vilka som inte deltog",
    "åtgärder med ansvarig och dag, och öppna åtgärder från tidigare möten",
    "nästa möte",
  ],
  needs: [
    DATED_MEETING,
    need("mötet är över", ({ partnership, request }) => ({
      partnership,
      request: { ...request, today: "2021-06-01" },
    })),
    MEETING_THAT_STANDS,
    need("mötet har rader i Närvaro", withoutRows("attendance")),
    need("*Närvaro* för någon av dem i fliken Närvaro", emptied("attendance", "presence")),
    KNOWN_MEMBERS,
  ],
  whenLacking: [
    "Är *Anteckningar förs av* tom står det ”Ej angivet”.",
    "Finns inga beslut eller åtgärder i Mötesbeslut säger avsnitten det.",
    "Är Dagordning tom för mötet säger avsnittet om ärenden det.",
  ],
  review: [
    "Är närvaron ifylld för alla? En part utan uppgift räknas inte som företrädd.",
    "Är varje beslut formulerat så att den som inte var med förstår det?",
    "Har varje åtgärd en ansvarig och en dag?",
    "Vad sades som behöver finnas kvar? Programmet vet bara det som står i arket; resten skriver du till.",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { meeting: "Partnerskapsträff november 2021" },
    shows:
      "Första sidan av minnesanteckningarna från partnerskapsträffen i november 2021: uppgifter om mötet närvarande tjänsteperson och förtroendevald från varje part, och vilka som hade förhinder.",
  },
};
