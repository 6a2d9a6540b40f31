import { environmentIssues } from "../environment-issues.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { ownerIn } from "../trigger-owner.ts";
import { type ToldFact, toldDailyRun } from "./told-daily-run.ts";

/** A command that changes whether reminders go out, or from whom. */
export type Switch = "startReminders" | "stopReminders" | "takeOverReminders";

/** How the reminders of the workbook stand, for whoever asks. */
export interface RemindersStanding {
  readonly isOn: boolean;
  readonly facts: readonly ToldFact[];
  /** Whose the daily run is; empty where it is nobody's. */
  readonly owner: string;
  readonly isMine: boolean;
  /** What is wrong around the daily run, and what to do. */
  readonly troubles: readonly string[];
  /** What would change anything now. */
  readonly switches: readonly Switch[];
}

/** Reads one tab, and needs no permission: what may not be asked is left out. @throws {AppError} `missing-tab` or `broken-tab` */
export function remindersStanding(ports: Ports): RemindersStanding {
  const read = readTabs(ports, ["settings"]);
  requireSoundTabs(read, ["settings"]);
  const { settings } = read.partnership;
  const memory = ports.memory.read();
  const me = ports.identity.email();
  const owner = ownerIn(memory)?.email ?? "";
  const isOn = settings.sendReminders;
  const isMine = owner !== "" && owner === me;
  const issues = environmentIssues(ports, read, ports.clock.now().date);
  const isGone = issues.some(({ code }) => code === "owner-without-trigger");
  return {
    isOn,
    facts: toldDailyRun(memory, settings, me),
    owner,
    isMine,
    troubles: issues.map(({ message, action }) => `${message} ${action}`),
    switches: switchesFor({ isOn, isMine, isOwned: owner !== "", isGone }),
  };
}

/** @param isGone Whether the run is mine, but has been removed in Google. */
function switchesFor({
  isOn,
  isMine,
  isOwned,
  isGone,
}: Readonly<Record<"isOn" | "isMine" | "isOwned" | "isGone", boolean>>): readonly Switch[] {
  return [
    ...((isMine && !isOn) || !isOwned ? (["startReminders"] as const) : []),
    ...(isOwned && (!isMine || isGone) ? (["takeOverReminders"] as const) : []),
    ...(isOn || isMine ? (["stopReminders"] as const) : []),
  ];
}
