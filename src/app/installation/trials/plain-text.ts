import { cellText } from "../../../core/schema/cell.ts";
import { quoted } from "../../../messages/lists.ts";
import { onTab } from "../on-tab.ts";
import { fails, type Trial, works } from "../trial.ts";

/** Texts that a sheet would like to make something else of. */
const TEXTS = ["=1+1", "0136", "Maj 2020", "-1", "@alla"];
const RANGE = `A2:B${TEXTS.length + 1}`;

/** Whether texts stay texts, in cells with plain-text format and in cells that have lost it. */
export const plainTextTrial: Trial = {
  code: "trial-plain-text",
  name: "Text förblir text",
  purpose: "kommunkoder med inledande nolla, ”Maj 2020” i När, och skydd mot formler i text",
  remedy:
    "Använd inte programmet innan det är rättat: koder och texter kan ändras. Meddela den som sköter programmet vad som syntes.",
  severity: "error",
  attempt: onTab((tab) => {
    tab.setFormat(RANGE.replace("B", "A"), "@");
    tab.write(
      RANGE,
      TEXTS.map((text) => [text, text]),
    );
    tab.flush();
    const [kept, formulas] = [tab.read(RANGE), tab.formulas(RANGE)];
    const wrong = TEXTS.flatMap((text, place) =>
      ["med textformat", "utan format"].flatMap((where, column) => {
        const cell = kept[place]?.[column] ?? "";
        const formula = formulas[place]?.[column] ?? "";
        if (cell === text && formula === "") return [];
        return [
          `${quoted(text)} blev ${quoted(formula === "" ? cellText(cell) : formula)} i en cell ${where}.`,
        ];
      }),
    );
    return wrong.length === 0 ? works() : fails(wrong.join(" "));
  }),
};
