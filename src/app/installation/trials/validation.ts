import { onTab } from "../on-tab.ts";
import { refuses } from "../refuses.ts";
import { fails, type Trial, works } from "../trial.ts";

const CELL = "D2:D2";

/** Whether a dropdown takes what is in it and refuses all else. */
export const validationTrial: Trial = {
  code: "trial-validation",
  name: "Rullistor",
  purpose: "att cellerna bara ska ta emot det som går att välja",
  remedy:
    "Arket kan användas, men felskrivningar upptäcks först av Kontrollera arket. Meddela den som sköter programmet vad som syntes.",
  severity: "error",
  attempt: onTab((tab) => {
    const write = (text: string) => () => {
      tab.write(CELL, [[text]]);
      tab.flush();
    };
    tab.restrict(CELL, { values: ["Ja", "Nej"] });
    if (refuses(write("Ja"))) return fails("Rullistan tog inte emot ett värde som finns i den.");
    const refused = refuses(write("Kanske"));
    if (!refused && tab.read(CELL)[0]?.[0] === "Kanske")
      return fails("Rullistan tog emot ett värde som inte finns i den.");
    return works();
  }),
};
