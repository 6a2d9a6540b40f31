import { fails, type Trial, works } from "../trial.ts";

/** Whether sheet and script are in the same time zone. */
export const timeZonesTrial: Trial = {
  code: "trial-time-zones",
  name: "Tidszoner",
  purpose: "att den dagliga körningen ska gå på väntad timme",
  remedy:
    "Välj Stockholm under Arkiv → Inställningar → Allmänt, och samma tidszon i skriptets projektinställningar.",
  severity: "warning",
  attempt({ ports }) {
    const { sheet, script } = ports.workbook.timeZones();
    return sheet === script
      ? works(`Arket och programmet har tidszonen ${sheet}.`)
      : fails(`Arket har tidszonen ${sheet} men programmet ${script}.`);
  },
};
