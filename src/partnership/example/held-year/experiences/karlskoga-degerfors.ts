import type { Rows } from "../../rows.ts";
import { published, unpublished } from "./experience.ts";

const PARTY = "Karlskoga/Degerfors";

/** The made-up experiences of Karlskoga and Degerfors. */
export const karlskogaDegerfors: Rows<"experiences"> = [
  published("grundutbildning-karlskoga-degerfors", {
    party: PARTY,
    title: "En grundutbildning för två kommuner",
    text:
      "Två kommuner med en part har också en gemensam utbildning. Den består av fyra filmer på tio minuter och ett samtalsunderlag, " +
      "och arbetsplatserna går igenom den på sina egna möten. Hittills har 74 arbetsplatser gjort det. Filmerna utgår från händelser i " +
      "vardagen: ett besök på socialkontoret, en indragen busslinje, en kö till musikskolan. Att räkna arbetsplatser i stället för " +
      "personer gjorde att cheferna tog ansvar för att det blev av.",
    date: "2021-02-12",
    activity: "2020:1",
    inReport: true,
  }),
  unpublished({
    party: PARTY,
    title: "Att vara värd när träffen blir digital",
    text:
      "Vi hade bokat lokal, mat och studiebesök när träffen i maj 2020 fick göras om på tre veckor. Programmet kortades från två hela " +
      "dagar till två förmiddagar, och varje pass fick högst 40 minuter. Elevrådets inslag spelades in i förväg, så att eleverna kunde " +
      "svara på frågor i lugn och ro. Fler förtroendevalda än vanligt var med.",
    date: "2020-06-10",
    activity: "2020:2",
    inReport: false,
  }),
];
