import { AGREEMENT_2020 } from "../../example/names.ts";
import { DATED_AGREEMENT, KNOWN_MEMBERS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of the hosting plan. */
export const handbook: Handbook = {
  brief: "vem som är värd för kommande träffar, och vems tur det är",
  purpose:
    "Värdskapsplanen visar vilka som är värdar för kommande partnerskapsträffar och föreslår värdar där någon saknas. Gör den när nästa års träffar planeras, och när en värd får förhinder.",
  readers: "Parternas tjänstepersoner, som behöver få värdskapet med i sin egen planering.",
  contents: [
    "kommande träffar med värd",
    "förslag till värd för träffar som saknar någon, med skäl",
    "turordning: vem som står i tur, och när varje part senast var värd",
    "tidigare värdskap, och om de förbrukade turen",
  ],
  needs: [
    DATED_AGREEMENT,
    need("minst en part är medlem den dagen, i Medlemskap", withoutRows("memberships")),
    KNOWN_MEMBERS,
  ],
  whenLacking: [
    "Saknar en träff värd står det ”Ej bestämd”, och en part föreslås. *Föreslå värdar* skriver in förslagen.",
    "Saknar ingen träff värd säger avsnittet om förslag det.",
    "Värdar föreslås bara för träffar under överenskommelsen.",
  ],
  leftEmpty: { day: "i dag" },
  review: [
    "Har den föreslagna värden sagt ja?",
    "Räknas digitala träffar så som ni har bestämt? Det står i Inställningar.",
    "Har en part nyss kommit till eller lämnat, så att turordningen ändras?",
  ],
  picture: {
    example: "2020-2021",
    day: "2020-09-01",
    choices: { agreement: AGREEMENT_2020 },
    shows:
      "Första sidan av värdskapsplanen den 1 september 2020: tre kommande träffar med värd, att ingen träff saknar värd, turordningen för de tio parterna, och tidigare värdskap.",
  },
};
