import type { Surroundings } from "../../../src/app/environment/environment-check.ts";
import { type Settings, standardSettings } from "../../../src/partnership/settings.ts";

/** Surroundings on 1 September 2020 in which all is well, with what a test is about. */
export function someSurroundings({
  settings = {},
  ...around
}: Partial<Omit<Surroundings, "settings">> & { settings?: Partial<Settings> } = {}): Surroundings {
  return {
    today: "2020-09-01",
    settings: { ...standardSettings(), ...settings },
    timeZones: { sheet: "Europe/Stockholm", script: "Europe/Stockholm" },
    owner: undefined,
    lastRun: undefined,
    recentRuns: [],
    me: "anna@haninge.example",
    hasDaily: false,
    ...around,
  };
}
