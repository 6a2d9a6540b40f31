import { daysBetween } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import type { EnvironmentCheck } from "./environment-check.ts";

/** So many days may pass: Google now and then misses a morning. */
const MOST_DAYS = 2;

/** Reminders are switched on, but the daily run that sends them has stopped coming. */
export const heartbeatStopped: EnvironmentCheck = {
  severity: "warning",
  code: "heartbeat-stopped",
  about: "Påminnelserna är påslagna, men den dagliga körningen har inte gått på mer än två dagar.",
  find({ settings, owner, lastRun, today }) {
    if (!settings.sendReminders) return undefined;
    const ran = lastRun?.slice(0, 10);
    // A new owner's first run is not late because the former one's was long ago.
    const since = [ran, owner?.since]
      .filter((day) => day !== undefined && day !== "")
      .sort()
      .pop();
    if (since !== undefined && daysBetween(since, today) <= MOST_DAYS) return undefined;
    const what =
      ran === undefined
        ? "den dagliga körningen har aldrig gått"
        : `den dagliga körningen har inte gått sedan ${longDate(ran)}`;
    return {
      setting: "sendReminders",
      message: `Påminnelserna är påslagna, men ${what}. Inget skickas.`,
      action:
        owner === undefined
          ? "Kör Slå på påminnelser med det konto som ska äga den dagliga körningen."
          : `Be ${owner.email} att köra Slå på påminnelser, eller kör Ta över påminnelser.`,
    };
  },
};
