import { problemSentence } from "../../messages/problems.ts";
import { type Settings, settingDefinitions } from "../../partnership/settings.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { settings } from "../../partnership/sheets/settings.ts";

/** What is wrong with a text as the value of a setting, and what to write; empty where it can be read. An empty one means the standard. */
export function settingProblem(id: keyof Settings, given: string): string {
  const { parse, problem, expected } = settingDefinitions[id];
  if (given.trim() === "" || parse(given) !== undefined) return "";
  // A text is not outside what is allowed: it is no number at all.
  const isNoNumber = problem === "out-of-range" && Number.isNaN(Number(given));
  const told = problemSentence(
    {
      code: isNoNumber ? "not-a-number" : problem,
      sheet: settings.id,
      header: settings.columns.value.header,
      given,
      expected,
    },
    tabTitle,
  );
  return `${told.message} ${told.action}`;
}
