import type { Markers } from "../document.ts";

/** What the markers of the fee basis hold. */
export const feeBasisMarkers: Markers = {
  year: "avgiftsåret",
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  start: "överenskommelsens första dag",
  end: "överenskommelsens sista dag",
  fee: "årsavgiften, med ”högst” om den är ett tak",
  per: "om avgiften räknas per part eller per organisation",
  billedBy: "kommunen som fakturerar, tomt om det inte är angivet",
  rows: {
    about: "parterna",
    within: {
      party: "partens namn",
      organisations: "partens organisationer",
      units: "antalet avgiftsandelar",
      perParty: "beloppet räknat per part",
      perOrganisation: "beloppet räknat per organisation",
      entered: "beloppet i fliken Avgifter",
      status: "status, med förfallodag eller betalningsdag",
    },
  },
  sumPerParty: "summan räknad per part",
  sumPerOrganisation: "summan räknad per organisation",
  owed: "summan enligt överenskommelsens eget räknesätt, tomt om den inte anger något",
  entered: "summan av raderna i fliken Avgifter",
  paid: "summan av de betalda avgifterna",
  waived: "summan av de efterskänkta avgifterna, tomt om det inte finns några",
  unpaid: "summan av de obetalda avgifterna",
  today: "dagen då underlaget skapades",
  waiting: "medlemmar som inte har anslutit sig och därför inte betalar, tomt om det inte finns några",
  hasDeviations: "sant om det finns avvikelser",
  deviations: { about: "avvikelserna", within: { ".": "en avvikelse" } },
};
