import { AppError } from "../../core/error.ts";
import { counted } from "../../messages/numbers.ts";
import { changeSettings } from "../change-settings.ts";
import { type Command, said } from "../command.ts";
import { readAllTabs, requireSoundTabs } from "../read-tabs.ts";
import { checkedLedger } from "../reminders/checked-ledger.ts";
import { sendReminders } from "../reminders/send-reminders.ts";
import { setTriggerOwner, triggerOwner } from "../trigger-owner.ts";

/** Switches sending on: from the next morning the daily trigger of whoever ran this sends what is due. */
export const startReminders: Command = {
  id: "startReminders",
  label: "Slå på påminnelser",
  about:
    "Skickar påminnelser varje morgon från och med nästa körning. Den som slår på dem äger den dagliga körningen.",
  menu: "reminders",
  parameters: [],
  needs: ["mail", "trigger", "identity"],
  writes: true,
  run(ports) {
    const owner = triggerOwner(ports.memory);
    const me = ports.identity.email();
    if (owner !== undefined && owner.email !== me) throw new AppError("not-owner", { owner: owner.email });
    const read = readAllTabs(ports);
    requireSoundTabs(read, ["settings", "ledger"]);
    checkedLedger(ports.memory, read, false);
    const today = ports.clock.now().date;
    const due = sendReminders(ports, read, today, { send: false, confirmLedger: false });
    // Already on: what was missed since then is still to be caught up.
    const since = read.partnership.settings.sendReminders ? {} : { remindersFrom: today };
    // The trigger first: without it the sheet would say that reminders go out, and none would.
    if (!ports.triggers.hasDaily()) ports.triggers.startDaily();
    setTriggerOwner(ports.memory, { email: me, since: today });
    changeSettings(ports, read, { sendReminders: true, remindersOwner: me, ...since });
    const people = new Set(due.letters.filter(({ status }) => status === "planned").map(({ to }) => to)).size;
    const now =
      people === 0
        ? "Inget är att skicka i dag."
        : `${counted(people, "person", "personer")} har något att påminnas om i dag; brevet går vid nästa körning.`;
    return said(`Påminnelserna är påslagna och går ut varje morgon från ${me}. ${now}`);
  },
};
