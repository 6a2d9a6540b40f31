import { AppError } from "../../core/error.ts";
import { errorSentence } from "../../messages/errors.ts";
import type { Command } from "../command.ts";
import { readAllTabs } from "../read-tabs.ts";
import { isLedgerIntact } from "../reminders/checked-ledger.ts";
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
    const read = readAllTabs(ports);
    const outcome = preview(read, ports.clock.now().date);
    if (isLedgerIntact(ports.memory, read)) return outcome;
    return { ...outcome, said: `${errorSentence(new AppError("ledger-changed"))}\n\n${outcome.said}` };
  },
};
