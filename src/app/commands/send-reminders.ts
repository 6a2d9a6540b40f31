import type { Command } from "../command.ts";
import { readAllTabs } from "../read-tabs.ts";
import { sendReminders } from "../reminders/send-reminders.ts";
import { stampIds } from "../stamp-ids.ts";

const CONFIRMED = "yes";

/** Sends what is due today, as the daily trigger would; while reminders are switched off it only shows what would be sent. */
export const sendRemindersNow: Command = {
  id: "sendReminders",
  label: "Skicka dagens påminnelser",
  about:
    "Skickar det som ska gå i dag, om påminnelserna är påslagna. Annars visas bara vad som skulle skickas.",
  menu: "reminders",
  parameters: [
    {
      name: "confirmLedger",
      label: "Godkänn ändringar i Utskick",
      required: false,
      help: "Välj Ja bara om programmet har sagt att fliken Utskick har ändrats för hand och du har kontrollerat den.",
      choices: () => [
        { value: "no", label: "Nej" },
        { value: CONFIRMED, label: "Ja, innehållet i Utskick stämmer" },
      ],
    },
  ],
  needs: ["mail"],
  writes: true,
  previews: true,
  isFinal: true,
  run(ports, given, { send = false, preview = false }) {
    const unstamped = readAllTabs(ports);
    const read = preview ? unstamped : stampIds(ports, unstamped);
    return sendReminders(ports, read, ports.clock.now().date, {
      send: send || read.partnership.settings.sendReminders,
      confirmLedger: given.confirmLedger === CONFIRMED,
      preview,
    });
  },
};
