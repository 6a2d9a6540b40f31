import type { EnvironmentCheck } from "./environment-check.ts";

/** The sheet and the script are in different time zones. */
export const timeZonesDiffer: EnvironmentCheck = {
  severity: "warning",
  code: "time-zones-differ",
  about: "Kalkylarket och programmet har olika tidszon.",
  find({ timeZones: { sheet, script } }) {
    if (sheet === script) return undefined;
    return {
      message: `Arket har tidszonen ${sheet} men programmet ${script}, så påminnelser kan gå en annan timme än väntat. Datum läses rätt ändå.`,
      action: "Välj samma tidszon under Arkiv → Inställningar → Allmänt.",
    };
  },
};
