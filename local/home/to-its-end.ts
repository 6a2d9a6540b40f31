import type { HomeOptions } from "./operate.ts";
import { sumOfCalls, type Told } from "./told.ts";

/** Asks the same again until a long work is done, as the dialog does; each time is an execution of its own. */
export async function toItsEnd({ onProgress }: HomeOptions, work: () => Promise<Told>): Promise<Told> {
  const steps: Told[] = [];
  for (;;) {
    const step = await work();
    steps.push(step);
    const { unfinished, ...last } = step;
    const goesOn = step.ok && unfinished !== undefined && step.documents.length > 0;
    if (goesOn) onProgress?.(unfinished);
    else
      return {
        ...(steps.length === 1 ? step : last),
        issues: steps.flatMap(({ issues }) => issues),
        documents: steps.flatMap(({ documents }) => documents),
        letters: steps.flatMap(({ letters }) => letters),
        tables: steps.flatMap(({ tables }) => tables),
        calls: sumOfCalls(steps),
      };
  }
}
