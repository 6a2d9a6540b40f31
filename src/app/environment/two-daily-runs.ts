import { addDays } from "../../core/dates/civil-date.ts";
import { listed } from "../../messages/lists.ts";
import type { EnvironmentCheck } from "./environment-check.ts";

/** More than one person's trigger has run lately. Google shows people only their own triggers, so this is where it is seen. */
export const twoDailyRuns: EnvironmentCheck = {
  severity: "warning",
  code: "two-daily-runs",
  about: "Mer än ett konto kör den dagliga körningen.",
  find({ recentRuns, owner, today }) {
    const yesterday = addDays(today, -1);
    const running = recentRuns
      .filter(({ day }) => day >= yesterday)
      // Runs up to the day when somebody took over are the former owner's, and rightly so.
      .filter(({ day, email }) => owner === undefined || email === owner.email || day > owner.since)
      .map(({ email }) => email);
    if (running.length < 2) return undefined;
    return {
      setting: "remindersOwner",
      message: `Den dagliga körningen körs av både ${listed([...running].sort())}. Ingen får samma brev två gånger, men arket kontrolleras i onödan och det är oklart vem som svarar för utskicken.`,
      action:
        "Låt den som ska äga den dagliga körningen köra Ta över påminnelser. Den andra tar då bort sig själv nästa morgon.",
    };
  },
};
