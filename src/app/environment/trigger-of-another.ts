import type { EnvironmentCheck } from "./environment-check.ts";

/** I have a daily trigger although somebody else owns the daily run. */
export const triggerOfAnother: EnvironmentCheck = {
  severity: "info",
  code: "trigger-of-another",
  about: "Den som kontrollerar har en tidsstyrd körning fast någon annan äger den dagliga körningen.",
  find({ owner, me, hasDaily }) {
    if (owner === undefined || owner.email === me || me === "" || hasDaily !== true) return undefined;
    return {
      setting: "remindersOwner",
      message: `Kontot ${me} har kvar en tidsstyrd körning, fast den dagliga körningen hör till ${owner.email}.`,
      action: "Inget behöver göras: den tar bort sig själv nästa morgon.",
    };
  },
};
