import { quoted } from "../../../messages/lists.ts";
import { fails, type Trial, works } from "../trial.ts";

/** Whether the sheet reads and shows numbers and dates as Swedish sheets do. */
export const localeTrial: Trial = {
  code: "trial-locale",
  name: "Nationella inställningar",
  purpose: "decimalkomma, datum som 2020-05-14 och formler med semikolon",
  remedy: "Välj Sverige under Arkiv → Inställningar → Allmänt → Nationella inställningar.",
  severity: "error",
  attempt({ ports }) {
    const locale = ports.trials.locale();
    if (/^sv(?:[_-]SE)?$/i.test(locale)) return works("Arket är inställt på Sverige.");
    return fails(`Arket är inställt på ${quoted(locale)}.`);
  },
};
