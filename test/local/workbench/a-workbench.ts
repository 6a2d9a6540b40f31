import { onTestFinished } from "vitest";
import { ensureBuilt, readProgram } from "../../../local/home/program.ts";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { ensurePageBuilt } from "../../../local/workbench/built-page.ts";
import { openWorkbench } from "../../../local/workbench/run-workbench.ts";
import { anExample } from "../cli/an-example.ts";

/** An open workbench on a data folder of its own; with the example in it where no folder is given. */
export async function aWorkbench(given?: string): Promise<{ url: string; origin: string; data: string }> {
  const data = given ?? (await anExample());
  await ensureBuilt("missing", () => {});
  await ensurePageBuilt("outdated", () => {});
  const workbench = await openWorkbench(
    { folder: dataFolder(data), program: readProgram(), today: "2020-09-01" },
    0,
  );
  onTestFinished(() => workbench.close());
  return { url: workbench.url, origin: new URL(workbench.url).origin, data };
}
