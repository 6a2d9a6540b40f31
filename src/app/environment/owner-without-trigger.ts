import type { EnvironmentCheck } from "./environment-check.ts";

/** The document says that the daily run is mine, but I have none. */
export const ownerWithoutTrigger: EnvironmentCheck = {
  severity: "warning",
  code: "owner-without-trigger",
  about:
    "Den som äger den dagliga körningen har ingen tidsstyrd körning. Ses bara när ägaren själv kontrollerar.",
  find({ owner, me, hasDaily }) {
    if (owner === undefined || owner.email !== me || hasDaily !== false) return undefined;
    return {
      setting: "remindersOwner",
      message: `Den dagliga körningen hör till ${me}, men det kontot har ingen. Den har tagits bort i Google.`,
      action: "Kör Ta över påminnelser, så skapas den igen.",
    };
  },
};
