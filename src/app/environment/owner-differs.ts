import { normalised } from "../../core/schema/cell.ts";
import type { EnvironmentCheck } from "./environment-check.ts";

/** The settings tab names another owner than the document remembers. */
export const ownerDiffers: EnvironmentCheck = {
  severity: "warning",
  code: "owner-differs",
  about: "Påminnelsernas ägare i Inställningar är inte den som den dagliga körningen hör till.",
  find({ settings: { remindersOwner: told }, owner }) {
    if (normalised(told) === normalised(owner?.email ?? "")) return undefined;
    if (owner === undefined) {
      return {
        setting: "remindersOwner",
        message: `I Inställningar står att ${told} äger påminnelserna, men ingen daglig körning är registrerad. Så blir det till exempel i en kopia av arket.`,
        action: "Kör Slå på påminnelser om påminnelser ska skickas härifrån, annars töm cellen.",
      };
    }
    return {
      setting: "remindersOwner",
      message: `Den dagliga körningen hör till ${owner.email}, men i Inställningar står ${told === "" ? "ingen" : told}.`,
      action: `Skriv ${owner.email} i cellen. Ägaren byts bara med Ta över påminnelser.`,
    };
  },
};
