import { newPeriod as newPeriodPlan } from "../../partnership/plans/new-period.ts";
import { askDay, askRow, askText, optionally } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Carries the partnership from one period to the next. */
export const newPeriod = planCommand({
  id: "newPeriod",
  label: "Ny period",
  about:
    "Gör en ny överenskommelse av den förra, med anslutningar, avgifter, möten utan dagar och återkommande aktiviteter.",
  asks: {
    from: askRow({ name: "agreement", label: "Förra överenskommelsen" }, ({ agreements }) => agreements),
    title: optionally(
      askText({ name: "title", label: "Titel", help: "Lämna tomt för samma titel med de nya årtalen." }),
    ),
    start: askDay({ name: "start", label: "Första dag", help: "T.ex. 2022-01-01." }),
    end: askDay({ name: "end", label: "Sista dag", help: "T.ex. 2023-12-31." }),
  },
  plan: newPeriodPlan,
});
