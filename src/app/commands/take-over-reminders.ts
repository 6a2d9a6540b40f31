import { changeSettings } from "../change-settings.ts";
import { type Command, said } from "../command.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { setTriggerOwner, triggerOwner } from "../trigger-owner.ts";

/** Makes whoever runs this the owner of the daily run; the former owner's trigger finds that out and removes itself. */
export const takeOverReminders: Command = {
  id: "takeOverReminders",
  label: "Ta över påminnelser",
  about: "Gör dig till ägare av den dagliga körningen, till exempel när en kollega har slutat.",
  menu: "reminders",
  parameters: [],
  needs: ["mail", "trigger", "identity"],
  writes: true,
  run(ports) {
    const owner = triggerOwner(ports.memory);
    const me = ports.identity.email();
    if (owner?.email === me && ports.triggers.hasDaily())
      return said(`Påminnelserna hör redan till ${me}. Inget har ändrats.`);
    const read = readTabs(ports, ["settings"]);
    requireSoundTabs(read, ["settings"]);
    if (!ports.triggers.hasDaily()) ports.triggers.startDaily();
    setTriggerOwner(ports.memory, { email: me, since: ports.clock.now().date });
    changeSettings(ports, read, { remindersOwner: me });
    const before = owner === undefined || owner.email === me ? "" : ` Tidigare ägare var ${owner.email}.`;
    return said(
      `Den dagliga körningen hör nu till ${me}.${before} Om påminnelser skickas avgörs av Slå på och Stäng av påminnelser.`,
    );
  },
};
