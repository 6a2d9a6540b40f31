import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import {
  choice,
  date,
  key,
  kronor,
  lines,
  optional,
  reference,
  source,
  wholeNumber,
  yesNo,
} from "./columns.ts";

export const agreements = defineSheet({
  id: "agreements",
  title: "Överenskommelser",
  about: "En rad för varje överenskommelse: period, avgift, möten och vad parterna har lovat varandra.",
  columns: {
    name: key({ header: "Titel", width: 320 }),
    collaboration: reference({ header: "Samarbete", to: "collaborations", width: 300 }),
    start: optional(date({ header: "Startdatum" })),
    end: optional(date({ header: "Slutdatum", help: "Sista dagen som överenskommelsen gäller." })),
    fee: optional(kronor({ header: "Avgift", help: "Kronor per år och part eller organisation." })),
    feePer: optional(
      choice({ header: "Avgift per", choices: { party: "Part", organisation: "Organisation" } }),
    ),
    feeIsCeiling: optional(
      yesNo({ header: "Avgiften är ett tak", help: "Ja om avgiften är högst det angivna beloppet." }),
    ),
    billedBy: optional(reference({ header: "Fakturerande kommun", to: "organisations" })),
    foodPaidBy: optional(
      choice({ header: "Kost betalas av", choices: { host: "Värd", each: "Var och en" } }),
    ),
    noticeMonths: optional(wholeNumber({ header: "Uppsägning månader", max: 36 })),
    partnershipMeetingsPerYear: optional(wholeNumber({ header: "Partnerskapsmöten per år", max: 12 })),
    daysPerMeeting: optional(wholeNumber({ header: "Dagar per möte", max: 10 })),
    officialsMeetingsPerYear: optional(wholeNumber({ header: "Tjänstepersonsmöten per år", max: 24 })),
    focus: optional(
      lines({ header: "Inriktning", help: "En inriktning per rad i cellen (Ctrl+Enter ger ny rad)." }),
    ),
    governing: optional(lines({ header: "Styrdokument", help: "Ett styrdokument per rad i cellen." })),
    followUpYears: optional(wholeNumber({ header: "Uppföljning efter år", max: 20 })),
    planAdopted: optional(date({ header: "Arbetsplanen antagen" })),
    planAdoptedAt: optional(reference({ header: "Antagen vid möte", to: "meetings" })),
    claimedCount: optional(
      wholeNumber({ header: "Uppgivet antal", max: 400, help: "Antalet deltagare som en handling uppger." }),
    ),
    convention: optional(
      choice({
        header: "Räknesätt",
        choices: { A: "A", B: "B", C: "C" },
        help: "A = parter, B = organisationer, C = kommuner (stadsdelar för sig).",
      }),
    ),
    planClaimedCount: optional(
      wholeNumber({
        header: "Arbetsplanen uppger antal",
        max: 400,
        help: "Antalet deltagare som arbetsplanen uppger.",
      }),
    ),
    planConvention: optional(
      choice({ header: "Arbetsplanens räknesätt", choices: { A: "A", B: "B", C: "C" } }),
    ),
    source: source(),
  },
});
export type Agreement = RowOf<typeof agreements>;
