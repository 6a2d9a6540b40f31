import { AGREEMENT_2020, COORDINATOR } from "../names.ts";
import type { Rows } from "../rows.ts";

type Activity = Rows<"activities">[number];
type Step = Rows<"steps">[number];

const EDUCATION = "Utbildning om lagen (2018:1197) om barnkonventionen";
const EFFECTS = "Lagens påverkan på kommunernas arbete";
export const METHODS = "Metodutveckling för att omsätta lagen i praktiken";
export const SPREADING = "Spridning av kunskap om arbetssätt och projekt";

/** The seven activities of the work plan; who writes the report of 2020:6 is still open there. */
export const activities: Rows<"activities"> = [
  {
    ...activity("2020:1", "Kunskap om barnkonventionen som lag", EDUCATION),
    comment: "Barnombudsmannen informerar om vägledningen",
  },
  activity("2020:2", "Vad lagen innebär i kommunerna", EFFECTS),
  {
    ...activity("2020:3", "Barnrättsperspektivet i mål, styrning och ledning", EFFECTS),
    comment: "Koppling till styrkedjan",
  },
  { ...activity("2020:4", "Prövning av barnets bästa", METHODS), comment: "Av extern aktör" },
  activity("2020:5", "Barn och unga kommer till tals", METHODS),
  {
    ...activity("2020:6", "Dokumentera erfarenheterna i en rapport", SPREADING),
    responsible: undefined,
    comment: "Vem skriver rapporten är inte bestämt",
    source: "002; Exempel (inriktning och status)",
  },
  activity("2020:7", "Hemsidan sprider erfarenheterna", SPREADING),
];

/** How and when each activity is carried out. */
export const steps: Rows<"steps"> = [
  step("2020:1", "Samtal om kartläggningen av svensk lag mot barnkonventionen", "Jan 2020"),
  step("2020:1", "Vägledning för tolkning och tillämpning", "Höst 2020"),
  step("2020:1", "Följa domar", "Löpande"),
  step("2020:1", "Övrigt", "Löpande"),
  step("2020:2", "Erfarenhetsutbyte mellan kommunerna", "Löpande"),
  step("2020:3", "Erfarenhetsutbyte mellan kommunerna", "Höst 2020 samt löpande"),
  step("2020:4", "Erfarenhetsutbyte mellan kommunerna", "Löpande"),
  step("2020:4", "Kunskapsinhämtning", "Löpande"),
  step("2020:5", "Erfarenhetsutbyte mellan kommunerna", "Löpande"),
  step("2020:5", "Omvärldsspaning", "Löpande"),
  step("2020:6", "Samla kommunernas erfarenheter", "Löpande"),
  step("2020:6", "Besluta om innehållet", "Vår 2021"),
  step("2020:6", "Slutföra rapporten", "Höst 2021"),
  step("2020:7", "Varje kommun uppdaterar sin del", "Löpande"),
];

function activity(name: string, what: string, focus: string): Activity {
  return {
    name,
    agreement: AGREEMENT_2020,
    activity: what,
    focus,
    responsible: COORDINATOR,
    status: "notStarted",
    source: "002; Exempel (inriktning, ansvarig och status)",
  };
}

function step(of: string, how: string, when: string): Step {
  return { activity: of, how, when, status: "notStarted", source: "002; Exempel (status)" };
}
