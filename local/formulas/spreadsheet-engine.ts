import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const { resolve } = createRequire(import.meta.url);

/** Numbers with so many decimals that nothing of a sum of money or a day is lost. */
const PLAIN_NUMBER = "0.0000000000";
let started = false;

/** An empty workbook in the formula engine. Whoever makes one frees it. */
export function newModel(): Model {
  if (!started) initSync({ module: readFileSync(resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  started = true;
  return new Model("Arbetsbok", "en", "UTC", "en");
}

/** Shows every number of a tab plainly: the engine would give sums of days the format of a date. */
export function plainNumbers(model: Model, sheet: number, rows: number, columns: number): void {
  model.updateRangeStyle({ sheet, row: 1, column: 1, width: columns, height: rows }, "num_fmt", PLAIN_NUMBER);
}
