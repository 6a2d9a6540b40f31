import type { TriggersPort } from "../app/ports/triggers.ts";

/** The global function that the daily trigger calls. */
const HANDLER = "daily";
const HOUR = 7;

/** The daily trigger of whoever runs this; Google shows nobody else's. */
export function dailyTriggers(): TriggersPort {
  const own = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  return {
    hasDaily: () => own().length > 0,
    startDaily() {
      ScriptApp.newTrigger(HANDLER).timeBased().atHour(HOUR).everyDays(1).create();
    },
    stopDaily() {
      for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
    },
  };
}
