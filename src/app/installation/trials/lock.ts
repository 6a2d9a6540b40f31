import { fails, type Trial, works } from "../trial.ts";

/** Whether the workbook can be locked for one command at a time. */
export const lockTrial: Trial = {
  code: "trial-lock",
  name: "Lås",
  purpose: "att två kommandon inte ska skriva samtidigt",
  remedy:
    "Vänta en minut och försök igen. Kvarstår felet: titta bland skriptets körningar om något har fastnat.",
  severity: "error",
  attempt: ({ lockTrouble }) => (lockTrouble === "" ? works() : fails(lockTrouble)),
};
