import { quoted } from "../../messages/lists.ts";
import { parseWhen } from "../questions/when.ts";
import { steps } from "../sheets/steps.ts";
import { at, defineCheck } from "./check.ts";

export const unreadableWhen = defineCheck({
  code: "unreadable-when",
  severity: "warning",
  about: "Texten i När går inte att läsa som en tid.",
  reads: ["steps"],
  *find(partnership) {
    for (const step of partnership.steps) {
      if (step.when === undefined || parseWhen(step.when, partnership.settings) !== undefined) continue;
      yield at(
        steps,
        step,
        "when",
        `${quoted(step.when)} går inte att läsa som en tid, så ${quoted(step.how)} får inga påminnelser.`,
        "Skriv till exempel Löpande, Maj 2020, Höst 2020, Höst 2020 samt löpande, 2020-03-01 eller 2020.",
      );
    }
  },
});
