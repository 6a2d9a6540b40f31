import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, emptied, filledWith, need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of the fee basis. */
export const handbook: Handbook = {
  brief: "årets avgifter, vad de grundas på och hur det har gått",
  purpose:
    "Underlaget visar vad varje part ska betala för ett år, och vad som är fakturerat och betalt. Gör det innan avgifterna faktureras, och igen när året ska stämmas av.",
  readers: "Den kommun som fakturerar, samordnaren och parternas tjänstepersoner.",
  contents: [
    "grunden: överenskommelsen, avgiften, om den är ett tak, och vem som fakturerar",
    "om avgiften räknas per part eller per organisation",
    "varje parts avgift räknad på båda sätten, och vad som står i Avgifter med status",
    "summor: räknat på båda sätten, enligt överenskommelsen, betalt och obetalt",
    "avvikelser mellan överenskommelsen, medlemskapen och Avgifter",
  ],
  needs: [
    DATED_AGREEMENT,
    need("*Avgift* för överenskommelsen i Överenskommelser", emptied("agreements", "fee")),
    need("avgiften är mer än noll", filledWith("agreements", { fee: 0 })),
    need("överenskommelsen gäller under året", askedFor({ year: 2019 })),
    need("någon part är medlem under året, eller har en rad för det i Avgifter", (asked) =>
      withoutRows("fees")(withoutRows("memberships")(asked)),
    ),
    KNOWN_MEMBERS,
  ],
  whenLacking: [
    "Är *Avgift per* tom visar underlaget båda räknesätten och säger att partnerskapet behöver bestämma vilket som gäller.",
    "Saknas en parts rad i Avgifter står det i tabellen och bland avvikelserna. *Skapa avgifter* lägger in raderna.",
    "Parter som inte har anslutit sig räknas inte; de nämns för sig.",
  ],
  leftEmpty: { year: "i år" },
  review: [
    "Finns det avvikelser? Rätta dem i arket och gör om underlaget innan något faktureras.",
    "Är räknesättet bestämt? Summan räknad per part och per organisation skiljer sig.",
    "Är ett belopp som är ett tak också det som ska tas ut?",
    "Har en part lämnat under året, eller kommit till?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020, year: "2021" },
    shows:
      "Första sidan av avgiftsunderlaget för 2021, på liggande papper: grunden, räknesättet och en tabell med varje parts avgift per part och per organisation, beloppet i Avgifter och om det är betalt.",
  },
};
