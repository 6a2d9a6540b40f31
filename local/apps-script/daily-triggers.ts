import type { ExecutionResult } from "./execution-result.ts";
import { formatDate } from "./format-date.ts";
import type { ExecuteOptions, Runtime } from "./runtime.ts";
import { instantAtWall } from "./time-zone.ts";
import type { TriggerState } from "./workbook-state.ts";

/**
 * Runs the workbook's time-driven triggers as they would run on one day: in order of time, each as the user who
 * made it, with the clock set to the hour it asks for.
 *
 * @param day `YYYY-MM-DD` in each trigger's own zone.
 */
export function runDailyTriggers(
  runtime: Runtime,
  day: string,
  options: Omit<ExecuteOptions, "trigger" | "user"> = {},
): { trigger: TriggerState; result: ExecutionResult }[] {
  const { state, clock, scriptTimeZone } = runtime.world;
  const due = state.triggers.map((trigger) => ({ trigger, at: instantOn(day, trigger, scriptTimeZone) }));
  due.sort((a, b) => a.at - b.at);
  return due.map(({ trigger, at }) => {
    if (!sameDay(clock.now(), at, scriptTimeZone) || clock.now() < at) clock.set(at);
    const event = { ...clockEvent(at), authMode: "FULL", triggerUid: trigger.id };
    return {
      trigger,
      result: runtime.execute(trigger.handler, [event], { ...options, trigger: "time", user: trigger.user }),
    };
  });
}

function instantOn(day: string, { schedule }: TriggerState, scriptTimeZone: string): number {
  const clockTime = `${String(schedule.hour ?? 0).padStart(2, "0")}:${String(schedule.minute ?? 0).padStart(2, "0")}`;
  return instantAtWall(schedule.timeZone ?? scriptTimeZone, Date.parse(`${day}T${clockTime}:00Z`));
}

function sameDay(a: number, b: number, timeZone: string): boolean {
  return formatDate(a, timeZone, "yyyy-MM-dd") === formatDate(b, timeZone, "yyyy-MM-dd");
}

function clockEvent(instant: number): Record<string, unknown> {
  const date = new Date(instant);
  return {
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    month: date.getUTCMonth() + 1,
    second: date.getUTCSeconds(),
    timezone: "UTC",
    year: date.getUTCFullYear(),
  };
}
