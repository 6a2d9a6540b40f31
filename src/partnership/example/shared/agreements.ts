import { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL, NATIONAL, REGIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";

/** The three agreements of the sources. No source tells when the work plan was adopted, so that stays empty. */
export const agreements: Rows<"agreements"> = [
  {
    name: AGREEMENT_2004,
    collaboration: NATIONAL,
    start: "2004-08-19",
    end: "2007-08-18",
    focus: [
      "Barns och ungdomars inflytande",
      "Barnkonventionen i den kommunala styrprocessen",
      "Indikatorer för att mäta resultat",
    ],
    governing: ["Regeringens skrivelse 2003/04:47"],
    followUpYears: 2,
    claimedCount: 11,
    convention: "B",
    source: "003 (reviderad 2004-11-12; tre år); 000 och 004 (uppgivet antal: tio kommuner och en stadsdel)",
  },
  {
    name: AGREEMENT_2020,
    collaboration: NATIONAL,
    start: "2020-01-01",
    end: "2021-12-31",
    fee: 10_000,
    feePer: "party",
    feeIsCeiling: true,
    billedBy: "Örebro",
    foodPaidBy: "each",
    noticeMonths: 3,
    partnershipMeetingsPerYear: 2,
    daysPerMeeting: 2,
    officialsMeetingsPerYear: 2,
    focus: [
      "Utbildning om lagen (2018:1197) om barnkonventionen",
      "Lagens påverkan på kommunernas arbete",
      "Metodutveckling för att omsätta lagen i praktiken",
      "Spridning av kunskap om arbetssätt och projekt",
    ],
    governing: [
      "Barnkonventionen",
      "Prop. 2009/10:232",
      "Den nationella ungdomspolitiken",
      "Barnrättskommitténs allmänna kommentarer",
      "Länsstyrelsernas uppdrag om regional stödstruktur",
    ],
    claimedCount: 10,
    convention: "A",
    planClaimedCount: 9,
    planConvention: "B",
    source:
      "004; 001 (avgiften är ett tak; uppgivet antal: tio kommuner); " +
      "002 (arbetsplanen uppger nio kommuner); " +
      "004 mot 000 (kost: var och en enligt 004, värden enligt 000); Exempel (fakturerande kommun)",
  },
  {
    name: AGREEMENT_REGIONAL,
    collaboration: REGIONAL,
    start: "2020-01-01",
    end: "2023-12-31",
    fee: 0,
    focus: ["Erfarenhetsutbyte", "Kompetenshöjande insatser"],
    source: "001",
  },
];
