import { dayMonthYear } from "../../messages/dates.ts";
import { inTimeOrder, stands } from "../../partnership/questions/meetings.ts";
import { attendance } from "../../partnership/sheets/attendance.ts";
import type { Choice } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import type { Presence } from "./attendance-list.ts";

/** What attendance is registered with. */
export interface RegisterChoices {
  readonly meetings: readonly Choice[];
  /** The meeting that is likely meant: the last one that has begun, else the first to come; empty where there is none. */
  readonly likely: string;
  /** How somebody can have been there. */
  readonly presences: readonly (Choice & { readonly value: Presence })[];
}

/** The meetings that take place, in the order of time. @throws {AppError} `missing-tab` or `broken-tab` */
export function meetingsToRegister(ports: Ports): RegisterChoices {
  const read = readTabs(ports, ["meetings"]);
  requireSoundTabs(read, ["meetings"]);
  const today = ports.clock.now().date;
  const meetings = inTimeOrder(read.partnership.meetings.filter(stands));
  const begun = meetings.filter(({ start }) => start !== undefined && start <= today);
  const likely = begun[begun.length - 1] ?? meetings.find(({ start }) => start !== undefined);
  const { columns } = attendance;
  return {
    meetings: meetings.map(({ name, start }) => ({
      value: name,
      label: start === undefined ? `${name} (utan dag)` : `${name} (${dayMonthYear(start)})`,
    })),
    likely: likely?.name ?? "",
    presences: (["present", "absent", "excused", "digital"] as const).map((value) => ({
      value,
      label: String(columns.presence.write(value)),
    })),
  };
}
