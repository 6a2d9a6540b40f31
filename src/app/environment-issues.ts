import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Issue } from "../core/issue.ts";
import { normalised } from "../core/schema/cell.ts";
import { type ReadWorkbook, readingOf } from "../partnership/partnership.ts";
import { type Settings, settingDefinitions } from "../partnership/settings.ts";
import { settings as settingsSheet } from "../partnership/sheets/settings.ts";
import type { Surroundings } from "./environment/environment-check.ts";
import { environmentChecks } from "./environment/index.ts";
import { lastRun, recentRuns } from "./heartbeat.ts";
import type { Ports } from "./ports/index.ts";
import { ownerIn } from "./trigger-owner.ts";

/**
 * What is wrong around the workbook rather than in it. Needs no permission: what may not be asked is left out.
 *
 * @param noted What the run under way will let the document remember; a daily run has not stopped coming while it runs.
 */
export function environmentIssues(
  ports: Ports,
  read: ReadWorkbook,
  today: CivilDate,
  noted: Readonly<Record<string, string>> = {},
): readonly Issue[] {
  const around = surroundings(ports, read, today, { ...ports.memory.read(), ...noted });
  return environmentChecks.flatMap(({ severity, code, find }) => {
    const found = find(around);
    if (found === undefined) return [];
    const { setting, message, action } = found;
    return [{ severity, code, sheet: settingsSheet.id, ...placeOf(read, setting), message, action }];
  });
}

function surroundings(
  { workbook, identity, triggers }: Ports,
  { partnership }: ReadWorkbook,
  today: CivilDate,
  memory: Readonly<Record<string, string>>,
): Surroundings {
  const owner = ownerIn(memory);
  const asks = owner !== undefined && identity.missing(["trigger"]).length === 0;
  return {
    today,
    settings: partnership.settings,
    timeZones: workbook.timeZones(),
    owner,
    lastRun: lastRun(memory),
    recentRuns: recentRuns(memory),
    me: owner === undefined ? "" : identity.email(),
    hasDaily: asks ? triggers.hasDaily() : undefined,
  };
}

function placeOf(read: ReadWorkbook, setting: keyof Settings | undefined): Pick<Issue, "row" | "header"> {
  if (setting === undefined) return {};
  const { name } = settingDefinitions[setting];
  const found = readingOf(read.readings, "settings").rows.find(
    (row) => normalised(row.name) === normalised(name),
  );
  return found === undefined ? {} : { row: found.row, header: settingsSheet.columns.value.header };
}
