import { fails, type Trial, works } from "../trial.ts";

/** Whether small texts can be kept with the document. */
export const memoryTrial: Trial = {
  code: "trial-memory",
  name: "Arkets minne",
  purpose: "att minnas vem som äger påminnelserna och vad som har skickats",
  remedy: "Töm dokumentegenskaper som andra program har lagt i arket, om utrymmet för dem är fullt.",
  severity: "error",
  attempt({ ports }) {
    const text = ports.ids.run();
    return ports.trials.remembers(text) === text
      ? works()
      : fails("Det som skrevs bland dokumentegenskaperna kom inte tillbaka.");
  },
};
