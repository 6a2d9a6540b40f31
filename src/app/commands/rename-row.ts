import { RENAMABLE, renameRow as renameRowPlan } from "../../partnership/plans/rename-row.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { askChoice, askText } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Renames a row, there and wherever it is named. */
export const renameRow = planCommand({
  id: "renameRow",
  label: "Byt namn",
  about:
    "Byter namn på en rad och överallt där den nämns. I en flik med kolumnen Alias blir det gamla namnet ett alias.",
  asks: {
    tab: askChoice(
      { name: "tab", label: "Flik" },
      RENAMABLE.map((id) => ({ value: id, label: tabTitle(id) })),
    ),
    from: askText({ name: "from", label: "Nuvarande namn", help: "Som det står i fliken, eller ett alias." }),
    to: askText({ name: "to", label: "Nytt namn" }),
  },
  plan: renameRowPlan,
});
