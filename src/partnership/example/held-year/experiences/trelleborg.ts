import type { Rows } from "../../rows.ts";
import { UNDECIDED } from "../members.ts";
import { unpublished } from "./experience.ts";

/** Trelleborg's made-up experience; it takes part before its board has decided. */
export const trelleborg: Rows<"experiences"> = [
  unpublished({
    party: UNDECIDED,
    title: "Veckomötet på fritidsgården",
    text:
      "På fritidsgårdarna hålls ett veckomöte på tjugo minuter där de unga sätter dagordningen. Ledaren antecknar på en tavla som " +
      "hänger framme till nästa möte, med en ruta för svaret. Frågor som gården inte rår över går vidare till förvaltningen, som ska svara " +
      "inom tio dagar. Det vanligaste ämnet är öppettiderna, och på två gårdar har de ändrats. Metoden kostar ingenting men kräver att " +
      "samma person håller i den hela terminen.",
    date: "2021-05-07",
    activity: "2020:5",
    inReport: true,
  }),
];
