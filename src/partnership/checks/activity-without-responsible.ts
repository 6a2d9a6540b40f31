import { named } from "../partnership.ts";
import { isClosed } from "../questions/activities.ts";
import { hasEnded } from "../questions/running-agreements.ts";
import { activities } from "../sheets/activities.ts";
import { at, defineCheck } from "./check.ts";

export const activityWithoutResponsible = defineCheck({
  code: "activity-without-responsible",
  severity: "warning",
  about: "Ingen ansvarar för en aktivitet i arbetsplanen.",
  reads: ["activities", "agreements"],
  *find(partnership, today) {
    for (const activity of partnership.activities) {
      const agreement = named(partnership.agreements, activity.agreement);
      const isOver = agreement !== undefined && hasEnded(agreement, today);
      if (isOver || isClosed(activity) || activity.responsible !== undefined) continue;
      yield at(
        activities,
        activity,
        "responsible",
        `Ingen ansvarar för ${activity.name}, ${activity.activity}.`,
        "Välj en ansvarig i kolumnen Ansvarig.",
      );
    }
  },
});
