import type { CivilDate } from "../core/dates/civil-date.ts";
import { AppError } from "../core/error.ts";
import type { Partnership, ReadWorkbook } from "../partnership/partnership.ts";
import type { Planned } from "../partnership/plans/plan.ts";
import { type SheetId, sheetList } from "../partnership/sheets/index.ts";
import type { Asked } from "./asked.ts";
import { carryOutPlan } from "./carry-out-plan.ts";
import { runName } from "./change-log.ts";
import { type Command, said } from "./command.ts";
import { readAllTabs, requireSoundTabs } from "./read-tabs.ts";
import { stampIds } from "./stamp-ids.ts";

/**
 * A command that changes the sheet by a plan: shown before it is done, logged cell by cell, and possible to undo.
 *
 * @param asks What it asks for, by the names that its plan knows.
 */
export function planCommand<A extends Readonly<Record<string, Asked<unknown>>>>(
  definition: Pick<Command, "id" | "label" | "about"> & {
    readonly asks: A;
    /** @param workbook The cells behind the partnership, for plans that must also see what could not be read. */
    plan(partnership: Partnership, answers: Answers<A>, today: CivilDate, workbook: ReadWorkbook): Planned;
  },
): Command {
  const { plan: planOf, asks, ...command } = definition;
  return {
    ...command,
    menu: "lifecycle",
    parameters: Object.values(asks).map(({ parameter }) => parameter),
    needs: [],
    writes: true,
    previews: true,
    run(ports, given, { preview = false }) {
      const unstamped = readAllTabs(ports);
      requireSoundTabs(unstamped, PEOPLES_TABS, { ids: true });
      const { partnership } = unstamped;
      const answers = Object.entries(asks).map(([name, each]) => [name, each.read(given, partnership)]);
      const outcome = planOf(partnership, Object.fromEntries(answers), ports.clock.now().date, unstamped);
      if (!outcome.ok) throw new AppError("not-possible", { list: listedLines(outcome.reasons) });
      const { plan } = outcome;
      if (plan.changes.length + plan.additions.length === 0)
        return said(["Inget behöver ändras.", listedLines(plan.told)].join("\n"));
      if (preview) return said(`Så här skulle det bli. Inget är ändrat ännu.\n${listedLines(plan.told)}`);
      carryOutPlan(ports, stampIds(ports, unstamped), plan, runName(ports.ids.run(), command.label));
      return said(
        `${command.label}: klart.\n${listedLines(plan.told)}\nBlev det fel: kör Ångra senaste körning.`,
      );
    },
  };
}

/** What the answers to a command's questions are read as. */
type Answers<A> = { readonly [K in keyof A]: A[K] extends Asked<infer T> ? T : never };

/** Tabs that plans decide from. */
const PEOPLES_TABS = sheetList.filter(({ keeper }) => keeper === "people").map(({ id }) => id as SheetId);

function listedLines(lines: readonly string[]): string {
  return lines.map((line) => `– ${line}`).join("\n");
}
