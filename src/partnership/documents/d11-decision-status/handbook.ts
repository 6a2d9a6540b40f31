import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS, SOME_MEMBER } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the decision status. */
export const handbook: Handbook = {
  brief: "hur långt varje organisation har kommit med beslut och underskrift",
  purpose:
    "Beslutsläget visar vilka organisationer som har beslutat och skrivit under, och vad som återstår för de andra. Gör det inför varje möte tills alla är klara.",
  readers: "Samordnaren och parternas tjänstepersoner.",
  contents: [
    "hur många parter som har anslutit sig, vilka som återstår, och vilka som har lämnat eller avböjt",
    "antalet organisationer med varje status",
    "för varje organisation: beslut, diarienummer, underskrift, företrädare och vad som är kvar att göra",
  ],
  needs: [DATED_AGREEMENT, SOME_MEMBER, KNOWN_MEMBERS],
  whenLacking: [
    "Har en organisation ingen rad i Anslutningar står det under *Kvar att göra*.",
    "Saknas datum, paragraf, diarienummer eller underskrift räknas det upp där, tillsammans med vakanta platser.",
  ],
  leftEmpty: { day: "i dag" },
  review: [
    "Är statusen uppdaterad efter de senaste nämndmötena?",
    "En part med flera organisationer har anslutit sig först när alla har beslutat.",
    "Vem tar kontakt med dem som har något kvar att göra?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av beslutsläget den 1 december 2021, på liggande papper: åtta av tio parter har anslutit sig, antalet organisationer med varje status, och början av tabellen med beslut, underskrift och vad som är kvar att göra.",
  },
};
