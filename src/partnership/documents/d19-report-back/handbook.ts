import { MEETING_THAT_STANDS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, filledWith, need } from "../handbook/need.ts";

/** What the handbook says of the report back. */
export const handbook: Handbook = {
  brief: "ett möte berättat för den egna nämnden",
  purpose:
    "Återrapporten berättar för en organisations nämnd vad ett möte ledde till. Överenskommelsen ber båda företrädarna att återrapportera hemma; gör den när mötets beslut och åtgärder är inskrivna.",
  readers:
    "Organisationens kommunstyrelse eller nämnd, genom registratorn och partens företrädare. Den läses av personer som inte var med.",
  contents: [
    "mötet: när, var, värd, tema och vilka som rapporterar",
    "sammanfattning: hur många beslut och åtgärder, och vad som ligger på den egna parten",
    "vilka som deltog från parten, och vad mötet handlade om",
    "beslut med röster, och vilka den egna parten inte deltog i",
    "åtgärder, och de egna för sig",
    "erfarenheter sedan förra träffen: de egna i sin helhet, andras som rubriker",
    "nästa möte",
  ],
  needs: [
    need("mötet är över, eller har *Status* Genomfört", ({ partnership, request }) =>
      filledWith("meetings", { status: "planned" })({
        partnership,
        request: { ...request, today: "2020-11-01" },
      }),
    ),
    MEETING_THAT_STANDS,
    need(
      "organisationen hör till en part som var medlem eller deltog då",
      askedFor({ organisation: "Kalmar" }),
    ),
  ],
  whenLacking: [
    "Är mötet inte antecknat som genomfört säger rapporten det.",
    "Finns varken beslut eller åtgärder i Mötesbeslut säger sammanfattningen det.",
    "Saknas närvaro står det inte hur många parter som deltog.",
    "Har parten inga erfarenheter från tiden säger avsnittet det.",
  ],
  forAll: "varje organisation i de parter som var medlemmar när mötet hölls",
  review: [
    "Förstår en förtroendevald som inte var med vad besluten betyder för den egna kommunen?",
    "Är de egna åtgärderna förankrade hos den som ska göra dem?",
    "Behöver nämnden besluta något, eller räcker det att den tar del av rapporten?",
  ],
  picture: {
    example: "held-year",
    day: "2020-12-15",
    choices: { meeting: "Partnerskapsträff november 2020", organisation: "Haninge" },
    shows:
      "Första sidan av Haninges återrapport från partnerskapsträffen i november 2020: uppgifter om mötet, sammanfattning, vilka som deltog från Haninge, vad mötet handlade om och besluten med röster.",
  },
};
