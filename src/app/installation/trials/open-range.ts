import { onTab } from "../on-tab.ts";
import { refuses } from "../refuses.ts";
import { fails, type Trial, works } from "../trial.ts";

const CELL = "F2:F2";
const ROWS_ADDED = 10;

/** Whether a dropdown of names has the names that are added later, below the last row there was. */
export const openRangeTrial: Trial = {
  code: "trial-open-range",
  name: "Rullistor med namn",
  purpose: "att namn som läggs till sist i en flik ska gå att välja i andra flikar",
  remedy:
    "Kör Lägg upp arket när en flik har fått fler rader. Meddela den som sköter programmet vad som syntes.",
  severity: "error",
  attempt: onTab((tab) => {
    const write = (text: string) => () => {
      tab.write(CELL, [[text]]);
      tab.flush();
    };
    tab.write("E2:E2", [["Första namnet"]]);
    tab.restrict(CELL, { range: "E2:E" });
    tab.flush();
    const last = tab.addRows(ROWS_ADDED);
    tab.write(`E${last}:E${last}`, [["Nytt namn"]]);
    tab.flush();
    if (refuses(write("Nytt namn")))
      return fails("Ett namn på en rad som lades till efteråt gick inte att välja.");
    const refused = refuses(write("Okänt namn"));
    if (!refused && tab.read(CELL)[0]?.[0] === "Okänt namn")
      return fails("Rullistan tog emot ett namn som inte finns.");
    return works();
  }),
};
