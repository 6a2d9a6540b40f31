import { RENAMABLE, renameRow as renameRowPlan } from "../../partnership/plans/rename-row.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { askChoice, askText } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Renames a row, there and wherever it is named. */
export const renameRow = planCommand({
  id: "renameRow",
  label: "Byt namn",
  about: "Byter namn på en rad och överallt där den nämns. Det gamla namnet blir ett alias.",
  asks: {
    tab: askChoice(
      { name: "tab", label: "Flik" },
      RENAMABLE.map((id) => ({ value: id, label: tabTitle(id) })),
    ),
    from: askText({ name: "from", label: "Nuvarande namn" }),
    to: askText({ name: "to", label: "Nytt namn" }),
  },
  plan: renameRowPlan,
});
