import type { Handbook } from "../handbook/handbook.ts";
import { summonsHandbook } from "../summons/handbook.ts";

/** What the handbook says of the summons to a partnership meeting. */
export const handbook: Handbook = summonsHandbook(
  {
    brief: "inbjudan med program till en partnerskapsträff",
    purpose:
      "Kallelsen bjuder in parternas tjänstepersoner och förtroendevalda till en partnerskapsträff. Gör den när dag, plats och program är klara, i god tid före sista dagen för anmälan.",
    readers:
      "Alla som kallas, och värden. Den går att skicka till dem som inte har tillgång till arket: allt som behövs står i den.",
    picture: {
      example: "held-year",
      day: "2021-03-15",
      choices: { meeting: "Partnerskapsträff maj 2021" },
      shows:
        "Första sidan av kallelsen till partnerskapsträffen i maj 2021: tid, plats, värd och tema i en tabell, tjänsteperson och förtroendevald för varje part, och början av programmet den första dagen.",
    },
  },
  { type: "Partnerskapsträff", otherMeeting: "Tjänstepersonsmöte september 2021" },
);
