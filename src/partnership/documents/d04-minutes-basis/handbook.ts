import type { Handbook } from "../handbook/handbook.ts";
import { emptied, need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of the basis for minutes. */
export const handbook: Handbook = {
  brief: "ett ärende uppställt som ett protokoll",
  purpose:
    "Underlaget samlar det som arket vet om ett ärende, i den ordning som ett protokoll har. Gör det när en organisation behöver text till sitt protokoll, eller när partnerskapet vill ha beslutet samlat. Det är inget protokollsutdrag: ett sådant utfärdar bara kommunen själv.",
  readers: "Organisationens registrator och nämndsekreterare, och partens tjänstepersoner.",
  contents: [
    "diarienummer, paragraf, beslutsorgan, beslutsdatum och beredande organ",
    "sammanfattning, och syftet för varje samarbete som ärendet gäller",
    "förvaltningens synpunkter, underlag och förslag",
    "överläggningar och beslut, och hur beslutet skiljer sig från förslaget",
    "vilka som inte deltog i beslutet, reservation och särskilt yttrande",
    "vilka beslutet expedieras till, för verkställighet och för kännedom",
  ],
  needs: [
    need("*Förslag* eller *Beslut* för ärendet i Ärenden", emptied("cases", "proposal", "decision")),
    need("ärendets organisation finns i Organisationer", withoutRows("organisations", "Haninge")),
  ],
  whenLacking: [
    "Saknas paragraf, beslutsorgan eller datum står det ”Inte antecknat”.",
    "Saknas synpunkter, överläggningar eller reservation säger avsnittet att inga är antecknade.",
    "Gäller ärendet ingen överenskommelse i Anslutningar säger avsnittet om syftet det.",
  ],
  review: [
    "Stämmer allt med det justerade protokollet? Vid skillnader är det protokollet som gäller.",
    "Är punkterna i beslutet uppdelade som i protokollet, en per rad?",
    "Är den som inte deltog, eller som lämnade ett särskilt yttrande, rätt återgiven?",
  ],
  picture: {
    example: "2020-2021",
    day: "2020-03-01",
    choices: { case: "KS 2020/131" },
    shows:
      "Första sidan av underlaget för Haninges ärende KS 2020/131, § 59: diarienummer, beslutsorgan, en påminnelse om att detta inte är ett protokoll, sammanfattning och syftet för två samarbeten.",
  },
};
