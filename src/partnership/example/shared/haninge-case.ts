import { AGREEMENT_2020, AGREEMENT_REGIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";

const NATIONAL_POINT =
  "Haninge deltar i det nationella partnerskapet under 2020 och 2021. Avgiften, 10 000 kronor per år, tas ur den " +
  "budget som redan finns.";
const REGIONAL_POINT =
  "Haninge deltar i det regionala nätverket till och med 2023. Om det medför utgifter tas de ur den budget som redan finns.";

/** Haninge's decision on both agreements, told in other words than the minutes; they give no date. @see sources/001 */
export const haningeCase = {
  name: "KS 2020/131",
  organisation: "Haninge",
  title:
    "Deltagande i nationellt partnerskap 2020–2021 och regionalt nätverk 2020–2023 för barns rättigheter",
  preparingBody: "Kommunalrådsberedningen",
  body: "Kommunstyrelsen",
  paragraph: "§ 59",
  summary:
    "Haninge har varit med i det nationella partnerskapet från början och är också med i ett regionalt nätverk som " +
    "bildades 2013. För båda finns nya överenskommelser att ta ställning till.",
  views:
    "Förvaltningen anser att båda samarbetena är till nytta när kommunen för in barnkonventionen i sin verksamhet. " +
    "Avtalstiden i partnerskapet är kortare än förr, eftersom konventionen har blivit lag och partnerskapets roll kan ändras.",
  proposal: [NATIONAL_POINT, REGIONAL_POINT],
  decision: [
    NATIONAL_POINT,
    REGIONAL_POINT,
    "Moderaterna får lämna ett särskilt yttrande, som fogas till protokollet.",
  ],
  notTakingPart: "Moderaterna",
  statement: true,
  deliberations:
    "Moderaterna avstår från att delta och begär att få lämna ett särskilt yttrande. Något annat förslag än " +
    "beredningens finns inte, och det bifalls.",
  attachments: [AGREEMENT_2020, AGREEMENT_REGIONAL, "Särskilt yttrande"],
  sentTo: ["Akten"],
  forExecution: ["Kommunstyrelseförvaltningen"],
  forInformation: [
    "Socialnämnden",
    "Gymnasie- och vuxenutbildningsnämnden",
    "Grund- och förskolenämnden",
    "Idrotts- och fritidsnämnden",
    "Kultur- och demokratinämnden",
    "Stadsbyggnadsnämnden",
  ],
  source: "001",
} satisfies Rows<"cases">[number];
