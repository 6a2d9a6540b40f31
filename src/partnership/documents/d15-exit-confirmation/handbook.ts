import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, emptied, filledWith, need } from "../handbook/need.ts";

/** What the handbook says of the exit confirmation. */
export const handbook: Handbook = {
  brief: "svaret till en organisation som lämnar",
  purpose:
    "Bekräftelsen säger att beskedet om utträde har kommit fram, om det kom i tid och vad som följer. Gör den när *Registrera utträde* är kört.",
  readers: "Den organisation som lämnar: registratorn och partens tjänstepersoner.",
  contents: [
    "när beskedet kom, och om det var i tid",
    "från när utträdet gäller, och vilken dag som är den sista",
    "vad som gäller för varje års avgift",
    "uppdrag som upphör, och om parten företräds också i ett annat samarbete",
    "möten som behöver en ny värd",
  ],
  needs: [
    DATED_AGREEMENT,
    need("organisationen hör till en part under perioden", askedFor({ organisation: "Kalmar" })),
    need("*Utträde meddelat* för organisationen i Anslutningar", emptied("accessions", "noticeGiven")),
    need("den dagen har varit", filledWith("accessions", { noticeGiven: "2021-12-15" })),
    need("den ligger före överenskommelsens slut", ({ partnership, request }) =>
      filledWith("accessions", { noticeGiven: "2022-01-15" })({
        partnership,
        request: { ...request, today: "2022-02-01" },
      }),
    ),
  ],
  whenLacking: [
    "Är en annan av partens organisationer kvar säger bekräftelsen att parten fortsätter, och tar inte upp avgift, uppdrag och värdskap.",
    "Finns inga uppdrag eller värdskap efter sista dagen säger avsnitten det.",
    "Är ingen samordnare utsedd står bara samarbetet som avsändare.",
  ],
  forAll: "varje organisation som har meddelat utträde från överenskommelsen",
  review: [
    "Är *Utträde meddelat* den dag då beskedet kom fram, inte den dag då det skrevs?",
    "Är avgiften för det sista året betald, eller ska den faktureras?",
    "Är nya värdar bestämda, och uppdragen avslutade i Uppdrag?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020, organisation: "Östersund" },
    shows:
      "Utträdesbekräftelsen till Östersunds kommun på en sida: beskedet kom i tid, utträdet gäller från årsskiftet, avgiften är betald, två uppdrag upphör och inget möte behöver en ny värd.",
  },
};
