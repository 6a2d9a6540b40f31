import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import type { Agreement } from "../../sheets/agreements.ts";

/** When and where the work plan was adopted, in a sentence; says so where nobody knows. */
export function planAdoptedText({ planAdopted, planAdoptedAt }: Agreement): string {
  if (planAdopted === undefined && planAdoptedAt === undefined)
    return "Det finns ingen uppgift om att arbetsplanen har antagits.";
  const when = planAdopted === undefined ? "" : ` ${longDate(planAdopted)}`;
  const where = planAdoptedAt === undefined ? "" : ` vid ${quoted(planAdoptedAt)}`;
  return `Arbetsplanen antogs${when}${where}.`;
}
