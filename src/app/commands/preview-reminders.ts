import type { Command } from "../command.ts";
import { readAllTabs } from "../read-tabs.ts";
import { previewReminders as preview } from "../reminders/preview-reminders.ts";

/** Shows who would get which reminder in the coming time, when and why; sends nothing. */
export const previewReminders: Command = {
  id: "previewReminders",
  label: "Förhandsgranska påminnelser",
  about: "Visar vilka påminnelser som går under de närmaste 90 dagarna, till vem och varför. Inget skickas.",
  menu: "reminders",
  parameters: [],
  needs: [],
  writes: false,
  run(ports) {
    return preview(readAllTabs(ports), ports.clock.now().date);
  },
};
