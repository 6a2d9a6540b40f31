import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { lateSince } from "../questions/activities.ts";
import { steps } from "../sheets/steps.ts";
import { at, defineCheck } from "./check.ts";

export const stepLate = defineCheck({
  code: "step-late",
  severity: "warning",
  about: "Ett delmoments tid har gått ut utan att det är klart.",
  reads: ["steps", "activities"],
  *find(partnership, today) {
    for (const step of partnership.steps) {
      const last = lateSince(partnership, step, today);
      if (last === undefined) continue;
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
