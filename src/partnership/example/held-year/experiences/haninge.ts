import type { Rows } from "../../rows.ts";
import { published, unpublished } from "./experience.ts";

/** Haninge's made-up experiences. */
export const haninge: Rows<"experiences"> = [
  published("barnkonsekvensanalys-haninge", {
    party: "Haninge",
    title: "Barnkonsekvensanalysen i tjänsteskrivelsen",
    text:
      "Mallen för tjänsteskrivelser har fått en rubrik där handläggaren svarar på tre frågor: vilka barn berörs, vad har de sagt, " +
      "och hur har deras bästa vägts mot annat. Svarar handläggaren att inga barn berörs måste det motiveras. Det första halvåret var " +
      "nio svar av tio en enda mening. Efter en kurs på två timmar, med ärenden ur den egna nämnden, blev svaren längre och " +
      "framför allt olika varandra. Nämndsekreterarna skickar nu tillbaka skrivelser där rubriken är tom.",
    date: "2020-11-20",
    activity: "2020:3",
    inReport: true,
  }),
  unpublished({
    party: "Haninge",
    title: "Två samarbeten som bär varandra",
    text:
      "Kommunen är med både i partnerskapet och i det regionala nätverket. För att slippa dubbelt arbete har samma tjänsteperson " +
      "båda uppdragen och en gemensam årsplan. Metoder prövas först i nätverket, där avstånden är korta, och jämförs sedan i " +
      "partnerskapet. Det som har fungerat bäst åt det hållet är utbildningen för förtroendevalda.",
    date: "2021-06-23",
    activity: "2020:7",
    inReport: true,
  }),
];
