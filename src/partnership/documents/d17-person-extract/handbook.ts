import type { Handbook } from "../handbook/handbook.ts";

/** What the handbook says of the extract about a person. */
export const handbook: Handbook = {
  brief: "allt som står om en person i arket",
  purpose:
    "Registerutdraget är underlaget till svaret när någon begär att få veta vilka personuppgifter som behandlas. Gör det när en begäran har kommit in. Hur en begäran tas om hand står i [dataskydd](../dataskydd.md).",
  readers:
    "Den som personuppgifterna gäller, efter att den personuppgiftsansvariga kommunen har granskat utdraget. Programmet skickar det aldrig: lämna ut det på ett säkert sätt.",
  contents: [
    "upplysningar om behandlingen, där kommunens egna uppgifter fylls i",
    "varje flik och rad där personen förekommer, också egna flikar och anteckningar",
    "ställen som kan gälla någon annan, för sig",
    "vad som finns i brev och dokument",
  ],
  needs: [],
  whenLacking: [
    "Det som programmet inte kan veta, till exempel rättslig grund och mottagare utanför EU, står inom hakparentes och måste fyllas i.",
    "Är inget ställe tveksamt utelämnas det avsnittet.",
    "I Google kan programmet inte läsa brev som har skickats. Utdraget säger var de finns.",
  ],
  review: [
    "Är allt inom hakparentes ifyllt?",
    "Avslöjar någon rad något om någon annan? Stryk eller maskera det.",
    "Gäller de tveksamma ställena den som har begärt utdraget?",
    "Är den som begär utdraget den som den uppger sig vara?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { person: "Tjänsteperson Haninge" },
    shows:
      "Första sidan av ett registerutdrag för Tjänsteperson Haninge: rätten att få veta, en tabell om behandlingen där kommunens egna uppgifter står inom hakparentes, och början av det som står om personen i varje flik.",
  },
};
