import type { Handbook } from "../handbook/handbook.ts";
import { summonsHandbook } from "../summons/handbook.ts";

/** What the handbook says of the summons to an officials' meeting. */
export const handbook: Handbook = summonsHandbook(
  {
    brief: "inbjudan med program till ett tjänstepersonsmöte",
    purpose:
      "Kallelsen bjuder in parternas tjänstepersoner till ett möte, ofta det som förbereder nästa partnerskapsträff. Gör den när dag och länk är klara.",
    readers: "Parternas tjänstepersoner. Förtroendevalda kallas inte till de här mötena.",
    picture: {
      example: "held-year",
      day: "2021-08-20",
      choices: { meeting: "Tjänstepersonsmöte september 2021" },
      shows:
        "Första sidan av kallelsen till tjänstepersonsmötet i september 2021: tid, plats och tema i en tabell, tjänstepersonen för varje part, och programmet punkt för punkt.",
    },
  },
  { type: "Tjänstepersonsmöte", otherMeeting: "Partnerskapsträff maj 2021" },
);
