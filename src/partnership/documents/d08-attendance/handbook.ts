import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, need } from "../handbook/need.ts";

/** What the handbook says of the attendance summary. */
export const handbook: Handbook = {
  brief: "hur ofta varje part har varit företrädd",
  purpose:
    "Sammanställningen visar om båda rollerna deltar från alla parter, så som överenskommelsen förutsätter. Gör den inför uppföljningen av ett år eller av hela perioden.",
  readers: "Samordnaren och parternas företrädare, som stöd för samtal om deltagandet.",
  contents: [
    "hur många möten av varje typ som har hållits",
    "deltagande per part och roll, i en tabell och ett diagram",
    "partnerskapsträffar där någon part saknade förtroendevald",
    "närvaron möte för möte",
    "det som inte kunde räknas med, och varför",
  ],
  needs: [
    DATED_AGREEMENT,
    need("överenskommelsen gäller under det valda året", askedFor({ year: 2019 })),
    KNOWN_MEMBERS,
  ],
  whenLacking: [
    "Är inget möte genomfört säger dokumentet det, och tabellerna utelämnas.",
    "Saknas närvaro för ett möte räknas det inte; mötet nämns bland anmärkningarna.",
    "Saknas närvaro för en part vid ett möte räknas inte det mötet för den parten.",
  ],
  leftEmpty: { year: "hela överenskommelsens period" },
  review: [
    "Finns möten bland anmärkningarna? Fyll i närvaron och gör om dokumentet.",
    "Är en låg siffra en vakant plats, eller någon som inte har kommit? Det framgår av Uppdrag.",
    "En ersättare räknas som förtroendevald, och den som är med digitalt räknas som närvarande.",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av närvarosammanställningen för 2020–2021, på liggande papper: hur många möten som har hållits, och en tabell med hur många av dem varje part, dess tjänsteperson och dess förtroendevalda deltog i.",
  },
};
