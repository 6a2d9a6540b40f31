import { quoted } from "../../messages/lists.ts";
import { meetingsUnder } from "../questions/meeting-time.ts";
import { endOf } from "../questions/meetings.ts";
import { hasEnded } from "../questions/running-agreements.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const planNotAdopted = defineCheck({
  code: "plan-not-adopted",
  severity: "warning",
  about: "Arbetsplanen är inte antagen fast överenskommelsen har börjat gälla.",
  reads: ["agreements", "activities", "meetings"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      const hasBegun =
        agreement.start !== undefined && agreement.start <= today && !hasEnded(agreement, today);
      if (!hasBegun || agreement.planAdopted !== undefined) continue;
      if (!partnership.activities.some((activity) => activity.agreement === agreement.name)) continue;
      const next = meetingsUnder(partnership, agreement, "partnership").find(
        (meeting) => (endOf(meeting) ?? "") >= today,
      );
      const where = next === undefined ? "en partnerskapsträff" : quoted(next.name);
      yield at(
        agreements,
        agreement,
        "planAdopted",
        `${quoted(agreement.name)} har börjat gälla, men arbetsplanen är inte antagen.`,
        `Ta upp arbetsplanen på ${where}, och fyll sedan i dagen och mötet.`,
      );
    }
  },
});
