import { problemSentence } from "../../messages/problems.ts";
import { type Settings, settingDefinitions } from "../../partnership/settings.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { settings } from "../../partnership/sheets/settings.ts";

/** What is wrong with a text as the value of a setting, and what to write; empty where it can be read. An empty one means the standard. */
export function settingProblem(id: keyof Settings, given: string): string {
  const { parse, problem, expected } = settingDefinitions[id];
  if (given.trim() === "" || parse(given) !== undefined) return "";
  const told = problemSentence(
    { code: problem, sheet: settings.id, header: settings.columns.value.header, given, expected },
    tabTitle,
  );
  return `${told.message} ${told.action}`;
}
