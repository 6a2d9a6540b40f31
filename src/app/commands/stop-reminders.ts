import { changeSettings } from "../change-settings.ts";
import { type Command, said } from "../command.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { setTriggerOwner, triggerOwner } from "../trigger-owner.ts";

/** Switches sending off for everybody; a trigger that another person owns goes on but sends nothing. */
export const stopReminders: Command = {
  id: "stopReminders",
  label: "Stäng av påminnelser",
  about: "Inga påminnelser skickas förrän någon slår på dem igen.",
  menu: "reminders",
  parameters: [],
  needs: ["trigger", "identity"],
  writes: true,
  run(ports) {
    const read = readTabs(ports, ["settings"]);
    requireSoundTabs(read, ["settings"]);
    const owner = triggerOwner(ports.memory);
    const mine = owner === undefined || owner.email === ports.identity.email();
    changeSettings(ports, read, { sendReminders: false, ...(mine ? { remindersOwner: "" } : {}) });
    ports.triggers.stopDaily();
    if (mine) {
      setTriggerOwner(ports.memory, undefined);
      return said("Påminnelserna är avstängda. Inget skickas förrän någon slår på dem igen.");
    }
    return said(
      `Påminnelserna är avstängda. Den dagliga körningen hör till ${owner.email} och finns kvar, men den skickar inget.`,
    );
  },
};
