import type { Settings } from "../settings.ts";
import { plannedPeriod } from "./2020-2021/index.ts";
import type { Example } from "./example.ts";
import { heldYear } from "./held-year/index.ts";

/** Every example workbook, in the order people see them; the first is the one that `npm start` lays out. */
export const examples: readonly Example[] = [plannedPeriod, heldYear];

/** The rows of the first example. */
export const examplePartnership = plannedPeriod.partnership;

/** The settings of the first example. */
export const exampleSettings = plannedPeriod.settings;

/** The example that a workbook is filled with; before there were several, a workbook only said that it was one. */
export function exampleIn({ isExample, example }: Settings): Example | undefined {
  if (!isExample) return undefined;
  return example === "" ? plannedPeriod : examples.find(({ title }) => title === example);
}
