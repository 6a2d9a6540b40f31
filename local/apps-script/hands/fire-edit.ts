import type { ExecutionResult } from "../execution-result.ts";
import type { Runtime } from "../runtime.ts";
import { sheetWithId } from "../sheet-cells.ts";
import type { Edit } from "./hand-result.ts";

/** Runs the program's `onEdit` as the simple trigger it is; null when it has none. */
export function fireEdit(runtime: Runtime, edit: Edit, user: string): ExecutionResult | null {
  const sheet = sheetWithId(runtime.world.state, edit.sheetId);
  if (sheet === undefined || !runtime.hasFunction("onEdit")) return null;
  const { area, value, oldValue } = edit;
  return runtime.executeWith(
    "onEdit",
    (objects) => [
      {
        authMode: "LIMITED",
        source: objects.spreadsheet(),
        range: objects.range(sheet, area),
        user: objects.user(),
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      },
    ],
    { trigger: "simple", user },
  );
}

/** Runs the program's `onOpen` as it is when a person opens the workbook; null when it has none. */
export function openWorkbook(runtime: Runtime, user: string = runtime.user): ExecutionResult | null {
  if (!runtime.hasFunction("onOpen")) return null;
  const event = { authMode: "LIMITED" };
  return runtime.executeWith(
    "onOpen",
    (objects) => [{ ...event, source: objects.spreadsheet(), user: objects.user() }],
    { trigger: "simple", user },
  );
}
