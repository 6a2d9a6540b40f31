import type { Rows } from "../../rows.ts";
import { published, unpublished } from "./experience.ts";

/** Uppsala's made-up experiences. */
export const uppsala: Rows<"experiences"> = [
  published("provning-uppsala", {
    party: "Uppsala",
    title: "Prövning av barnets bästa i fyra steg",
    text:
      "Handläggarna prövar barnets bästa i fyra steg: kartlägg, lyssna, väg och återkoppla. Varje steg har ett eget fält i " +
      "ärendesystemet, och ärendet går inte att avsluta förrän alla fyra är ifyllda. Stegen togs fram tillsammans med handläggare " +
      "från tre förvaltningar, eftersom en prövning i socialtjänsten ser annorlunda ut än en i planarbetet. Återkopplingen glömdes oftast. " +
      "Därför får barnet nu ett brev på lätt svenska med beslutet och skälen.",
    date: "2021-03-30",
    activity: "2020:4",
    inReport: true,
  }),
  unpublished({
    party: "Uppsala",
    title: "Barnets bästa i en detaljplan",
    text:
      "En skolgård skulle bli mindre när kvarteret förtätades. Prövningen gjordes innan planen gick ut på samråd och visade att " +
      "eleverna använde just den del som skulle bebyggas. Huset flyttades, och kommunen köpte till mark. Kostnaden blev högre, och " +
      "nämnden skrev i beslutet varför den ändå ansåg att barnens bästa vägde tyngst. Beslutet används sedan dess som exempel i " +
      "utbildningen av nya ledamöter.",
    date: "2021-09-24",
    activity: "2020:4",
    inReport: true,
  }),
];
