import { yearOf } from "../../../core/dates/civil-date.ts";
import { normalised } from "../../../core/schema/cell.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { parseWhen } from "../../questions/when.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { addition } from "../plan.ts";
import type { PeriodPart } from "./part.ts";

/** The activities of the old plan with their steps, not begun: what goes on all the time still does, and every date is left to fill in. */
export function newActivities(partnership: Partnership, old: Agreement, agreement: Agreement): PeriodPart {
  const standing = rowsWith(partnership.activities, "agreement", old.name).filter(
    ({ status }) => status !== "dropped",
  );
  const taken = new Set(partnership.activities.map(({ name }) => normalised(name)));
  const year = yearOf(agreement.start ?? "");
  let number = 0;
  let undated = 0;
  const parts = standing.map((activity) => {
    do number += 1;
    while (taken.has(`${year}:${number}`));
    const name = `${year}:${number}`;
    const steps = rowsWith(partnership.steps, "activity", activity.name)
      .filter(({ status }) => status !== "dropped")
      .map(({ how, when, responsible }) => {
        const isOngoing = when !== undefined && parseWhen(when, partnership.settings)?.ongoing === true;
        if (!isOngoing) undated += 1;
        const whenNow = isOngoing ? "Löpande" : undefined;
        return addition("steps", { activity: name, how, when: whenNow, responsible, status: "notStarted" });
      });
    const row = addition("activities", {
      name,
      agreement: agreement.name,
      activity: activity.activity,
      focus: activity.focus,
      responsible: activity.responsible,
      status: "notStarted",
    });
    return { row, steps };
  });
  const steps = parts.flatMap((part) => part.steps);
  return {
    parts: [...parts.map(({ row }) => row), ...steps],
    told:
      parts.length === 0
        ? ["Den förra arbetsplanen har inga aktiviteter att ta med."]
        : [
            `${counted(parts.length, "aktivitet", "aktiviteter")} med ${counted(steps.length, "delmoment", "delmoment")} tas med från den förra arbetsplanen.`,
            ...(undated === 0
              ? []
              : [`${counted(undated, "delmoment", "delmoment")} är inte löpande; fyll i kolumnen När.`]),
          ],
  };
}
