import { AGREEMENT_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { caseOf, cases as planned } from "../shared/cases.ts";
import { decision } from "../shared/made-up-decisions.ts";
import { LEAVING } from "./members.ts";

/** The decision by which the leaving party joined, made up like the others. */
export const joining = decision(AGREEMENT_2020, LEAVING, "KS 2020/810", "2020-02-25", "§ 210");

const leaving = {
  name: "KS 2020/811",
  organisation: LEAVING,
  title: "Utträde ur partnerskapet från och med 2021",
  preparingBody: "Kommunledningsförvaltningen",
  body: "Kommunstyrelsen",
  decided: "2020-09-15",
  paragraph: "§ 211",
  summary:
    "Kommunen gick med i överenskommelsen i februari 2020. Förvaltningen har sedan dess fått i uppdrag att samla arbetet med " +
    "barnets rättigheter i länet och föreslår att kommunen lämnar partnerskapet vid årsskiftet.",
  views:
    "Utbytet har varit till nytta, men tiden räcker inte till två samarbeten. Utträdet ska meddelas senast den 1 oktober 2020 " +
    "för att gälla från årsskiftet. Avgiften för 2020 är betald, och någon avgift för 2021 blir det inte.",
  proposal: [`${LEAVING} lämnar partnerskapet den 31 december 2020.`],
  decision: [
    `${LEAVING} lämnar partnerskapet den 31 december 2020.`,
    "Förvaltningen ska redovisa kommunens erfarenheter till slutrapporten.",
  ],
  reservation: "En ledamot reserverar sig till förmån för att kommunen stannar kvar perioden ut.",
  deliberations:
    "Ordföranden ställer förvaltningens förslag mot att kommunen stannar kvar och finner att förslaget bifalls.",
  attachments: [AGREEMENT_2020],
  sentTo: ["Partnerskapets samordnare"],
  forExecution: ["Kommunledningsförvaltningen"],
  forInformation: ["Barn- och utbildningsnämnden", "Socialnämnden"],
  source: "Exempel",
} satisfies Rows<"cases">[number];

/** The cases; one party joined in February 2020 and decided in September to leave. */
export const cases: Rows<"cases"> = [...planned, caseOf(joining), leaving];
