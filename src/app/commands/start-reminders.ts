import { AppError } from "../../core/error.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { changeSettings } from "../change-settings.ts";
import { type Command, said } from "../command.ts";
import { readAllTabs, requireSoundTabs } from "../read-tabs.ts";
import { checkedLedger } from "../reminders/checked-ledger.ts";
import { firstLetters } from "../reminders/first-letters.ts";
import { REMINDER_TABS } from "../reminders/reminder-tabs.ts";
import { setTriggerOwner, triggerOwner } from "../trigger-owner.ts";

/** Switches sending on: from the next morning the daily trigger of whoever ran this sends what is due. */
export const startReminders: Command = {
  id: "startReminders",
  label: "Slå på påminnelser",
  about:
    "Skickar påminnelser varje morgon från och med nästa körning. Förhandsgranskningen visar hur många som får brev i dag och de närmaste två veckorna. Den som slår på dem äger den dagliga körningen.",
  menu: "reminders",
  parameters: [],
  needs: ["mail", "trigger", "identity"],
  writes: true,
  previews: true,
  run(ports, _given, { preview = false }) {
    const owner = triggerOwner(ports.memory);
    const me = ports.identity.email();
    if (owner !== undefined && owner.email !== me) throw new AppError("not-owner", { owner: owner.email });
    const read = readAllTabs(ports);
    requireSoundTabs(read, REMINDER_TABS, { ids: true });
    checkedLedger(ports.memory, read, false);
    const today = ports.clock.now().date;
    const isOn = read.partnership.settings.sendReminders;
    // Already on: what was missed since then is still to be caught up.
    const since = isOn ? {} : { remindersFrom: today };
    const first = firstLetters(withSettings(read, since), today);
    const lines = first.lines.map((line) => `– ${line}`);
    if (preview) {
      const lead = isOn
        ? "Påminnelserna är redan påslagna."
        : "Inget är påslaget ännu. Så här skulle det bli:";
      return said([lead, ...lines].join("\n"), { letters: first.letters });
    }
    // The trigger first: without it the sheet would say that reminders go out, and none would.
    if (!ports.triggers.hasDaily()) ports.triggers.startDaily();
    setTriggerOwner(ports.memory, { email: me, since: today });
    changeSettings(ports, read, { sendReminders: true, remindersOwner: me, ...since });
    const wait = first.today === 0 ? "" : " Dagens brev går vid nästa körning.";
    const done = `Påminnelserna är påslagna och går ut varje morgon från ${me}.${wait}`;
    return said([done, ...lines].join("\n"));
  },
};

function withSettings(
  read: ReadWorkbook,
  settings: Partial<ReadWorkbook["partnership"]["settings"]>,
): ReadWorkbook {
  const { partnership } = read;
  return {
    ...read,
    partnership: { ...partnership, settings: { ...partnership.settings, ...settings } },
  };
}
