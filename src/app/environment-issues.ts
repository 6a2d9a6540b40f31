import type { Issue } from "../core/issue.ts";
import { settings } from "../partnership/sheets/settings.ts";
import type { Ports } from "./ports.ts";

/** What is wrong around the workbook rather than in it. */
export function environmentIssues(ports: Ports): readonly Issue[] {
  const { sheet, script } = ports.workbook.timeZones();
  if (sheet === script) return [];
  return [
    {
      severity: "warning",
      code: "time-zones-differ",
      sheet: settings.id,
      message: `Arket har tidszonen ${sheet} men programmet ${script}, så påminnelser kan gå en annan timme än väntat. Datum läses rätt ändå.`,
      action: "Välj samma tidszon under Arkiv → Inställningar → Allmänt.",
    },
  ];
}
