import { examplePartnership, exampleSettings } from "../../../src/partnership/example/index.ts";
import type { Settings } from "../../../src/partnership/settings.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { World } from "./a-world.ts";

/** The day on which all twenty representatives of the example have the same thing to be reminded of. */
export const DAY = "2020-09-01";

/** The weekly letter would come on every Monday, whatever else there is. */
const WITHOUT_WEEKLY = { name: "P17", active: false };

/** The example workbook without weekly letters; on the day its twenty representatives get a letter each. */
export function twentyLetters(
  { reminderRules = [], ...rows }: SomeRows = {},
  settings: Partial<Settings> = {},
): World {
  const isSaid = reminderRules.some(({ name }) => name === WITHOUT_WEEKLY.name);
  const rules = isSaid ? reminderRules : [...reminderRules, WITHOUT_WEEKLY];
  return new World(
    { ...examplePartnership, ...rows, reminderRules: rules },
    { ...exampleSettings, ...settings },
  );
}

/** The example with a meeting more, so that each letter tells two things, and the coordinator has a letter of its own. */
export function twentyOneLetters(): World {
  const [collaboration] = examplePartnership.collaborations ?? [];
  const meeting = { collaboration: collaboration?.name, kind: "partnership", status: "planned" } as const;
  return twentyLetters({
    meetings: [
      { ...meeting, name: "Extra träff", start: "2020-10-27" },
      { ...meeting, name: "Träff mars 2021", year: 2021, month: 3 },
    ],
    reminderRules: [{ name: "P0", active: true, days: "-181" }],
  });
}
