import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { named } from "../partnership.ts";
import { parseWhen } from "../questions/when.ts";
import { steps } from "../sheets/steps.ts";
import { at, defineCheck } from "./check.ts";

export const stepLate = defineCheck({
  code: "step-late",
  severity: "warning",
  about: "Ett delmoments tid har gått ut utan att det är klart.",
  reads: ["steps", "activities"],
  *find(partnership, today) {
    for (const step of partnership.steps) {
      if (isClosed(step.status) || isClosed(named(partnership.activities, step.activity)?.status)) continue;
      const when = step.when === undefined ? undefined : parseWhen(step.when, partnership.settings);
      if (when === undefined || when.ongoing) continue;
      const last = when.windows.map(({ to }) => to).sort()[when.windows.length - 1];
      if (last === undefined || last >= today) continue;
      yield at(
        steps,
        step,
        "status",
        `Delmomentet ${quoted(step.how)} i ${step.activity} skulle ha varit klart ${longDate(last)}.`,
        "Ändra Status till Klar eller Struken, eller skriv en ny tid i När.",
      );
    }
  },
});

function isClosed(status: string | undefined): boolean {
  return status === "done" || status === "dropped";
}
