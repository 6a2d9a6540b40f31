import type { Rows } from "../../rows.ts";
import { published } from "./experience.ts";

/** Borlänge's made-up experiences; its text for the final report has not come. */
export const borlange: Rows<"experiences"> = [
  published("elevrad-borlange", {
    party: "Borlänge",
    title: "Elevråden svarar på remiss när skolor byggs om",
    text:
      "När två skolor skulle byggas om fick elevråden ritningarna på remiss, på samma villkor som nämnderna. Tjänstepersonen " +
      "gick igenom ritningarna med eleverna under två lektioner och skrev ned svaren med deras egna ord. Eleverna pekade på " +
      "trånga kapprum och på en toalettkorridor som ingen vuxen ser. Båda sakerna ändrades i den slutliga ritningen. Det svåra var " +
      "tiden: fyra veckor är för kort för ett elevråd som möts var fjortonde dag.",
    date: "2020-10-02",
    activity: "2020:5",
    inReport: false,
  }),
];
