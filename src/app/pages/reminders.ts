import type { Page } from "../page.ts";

/** Whether reminders go out and from whom, what goes on the coming days, and trial letters. */
export const remindersPage: Page = {
  id: "reminders",
  label: "Påminnelser",
  title: "Påminnelser",
  menu: "reminders",
  commands: [
    "previewReminders",
    "sendTrialLetter",
    "sendReminders",
    "startReminders",
    "stopReminders",
    "takeOverReminders",
  ],
  shows: "modal",
};
