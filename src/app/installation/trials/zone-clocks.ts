import { fails, type Trial, works } from "../trial.ts";

const STOCKHOLM = "Europe/Stockholm";

/** What clocks in Stockholm showed at noon UTC, in winter and in summer. */
const KNOWN: readonly (readonly [moment: string, shown: string])[] = [
  ["2020-01-15T12:00:00Z", "2020-01-15 13:00"],
  ["2020-07-15T12:00:00Z", "2020-07-15 14:00"],
];

/** Whether the language knows the time zones by itself; the platform's own service would cost a call for each cell. */
export const zoneClocksTrial: Trial = {
  code: "trial-zone-clocks",
  name: "Klockor i tidszonen",
  purpose: "att läsa datum rätt ur cellerna",
  remedy:
    "Använd inte programmet innan det är rättat: datum kan bli fel med en dag. Meddela den som sköter programmet vad som syntes.",
  severity: "error",
  attempt({ ports }) {
    const { sheet } = ports.workbook.timeZones();
    const wrong = KNOWN.flatMap(([moment, shown]) => {
      const time = Date.parse(moment);
      const stockholm = ports.trials.clocks(time, STOCKHOLM);
      const here = ports.trials.clocks(time, sheet);
      return [
        stockholm.ours === shown ? "" : `${shown} i Stockholm blev ${stockholm.ours}.`,
        here.ours === here.theirs ? "" : `${here.theirs} i ${sheet} blev ${here.ours}.`,
      ].filter((sentence) => sentence !== "");
    });
    return wrong.length === 0 ? works() : fails(wrong.join(" "));
  },
};
