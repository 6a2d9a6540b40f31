import type { Plan, Planned } from "../../../src/partnership/plans/plan.ts";
import type { SheetId } from "../../../src/partnership/sheets/index.ts";

/** The plan. @throws {Error} where nothing can be done, with the reasons. */
export function planOf(planned: Planned): Plan {
  if (!planned.ok) throw new Error(planned.reasons.join("\n"));
  return planned.plan;
}

/** Why nothing can be done; empty where something can. */
export function reasonsOf(planned: Planned): readonly string[] {
  return planned.ok ? [] : planned.reasons;
}

/** What is told where there is nothing to do. @throws {Error} where something is changed after all. */
export function idleOf(planned: Planned): readonly string[] {
  const { told, changes, additions } = planOf(planned);
  if (changes.length + additions.length > 0) throw new Error(told.join("\n"));
  return told;
}

/** The values of the rows added to a tab. */
export function added(planned: Planned, sheet: SheetId): readonly object[] {
  return planOf(planned)
    .additions.filter((row) => row.sheet === sheet)
    .map(({ values }) => values);
}

/** The changes as `tab row: values`. */
export function changed(planned: Planned): readonly string[] {
  return planOf(planned).changes.map(
    ({ sheet, row, values }) => `${sheet} ${row}: ${JSON.stringify(values)}`,
  );
}
