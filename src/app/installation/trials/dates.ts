import { cellText, isDateCell } from "../../../core/schema/cell.ts";
import { onTab } from "../on-tab.ts";
import { fails, type Trial, works } from "../trial.ts";

/** Ordinary days, a leap day, and the days when clocks change. */
const DAYS = ["2020-01-01", "2020-02-29", "2020-03-29", "2020-10-25", "2021-12-31"];
const RANGE = `C2:C${DAYS.length + 1}`;

/** Whether days that are written are the same when they are read. */
export const datesTrial: Trial = {
  code: "trial-dates",
  name: "Datum",
  purpose: "att dagar ska vara desamma när de skrivs och läses",
  remedy:
    "Kontrollera tidszonerna. Är de rätt: använd inte programmet innan det är rättat, och meddela den som sköter det vad som syntes.",
  severity: "error",
  attempt: onTab((tab) => {
    tab.write(
      RANGE,
      DAYS.map((date) => [{ date }]),
    );
    tab.flush();
    const kept = tab.read(RANGE).map(([cell = ""]) => cell);
    const wrong = DAYS.flatMap((day, place) => {
      const cell = kept[place] ?? "";
      return isDateCell(cell) && cell.date === day && cell.time === undefined
        ? []
        : [`${day} blev ${cellText(cell)}.`];
    });
    return wrong.length === 0 ? works() : fails(wrong.join(" "));
  }),
};
