import type { Rows } from "../../rows.ts";
import { published, unpublished } from "./experience.ts";

/** Gävle's made-up experiences. */
export const gavle: Rows<"experiences"> = [
  published("skolvagar-gavle", {
    party: "Gävle",
    title: "Eleverna kartlägger sina skolvägar",
    text:
      "Drygt 900 elever i årskurs två till sex ritade in sin skolväg på en digital karta och markerade var de känner sig otrygga. " +
      "Kartan lades bredvid uppgifterna om olyckor, och de stämde sällan överens: barnen undvek platser där inget hade hänt, just för " +
      "att de undvek dem. Samhällsbyggnadsnämnden använde kartan när den valde vilka tolv korsningar som skulle byggas om. " +
      "Kartläggningen görs om vart tredje år. Föräldrarna fick ett eget formulär, så att deras svar inte blandades med barnens.",
    date: "2021-04-29",
    activity: "2020:5",
    inReport: true,
  }),
  unpublished({
    party: "Gävle",
    title: "Ungdomsrådet får en egen punkt i beredningen",
    text:
      "Ungdomsrådet har funnits länge men fick ofta yttra sig när allt redan var klart. Sedan hösten 2020 får rådet ärendelistan " +
      "samtidigt som kommunstyrelsens arbetsutskott och väljer själv vilka ärenden det vill yttra sig i. Yttrandet är en egen rubrik i " +
      "beslutsunderlaget. Under det första året yttrade sig rådet i nio ärenden, och i fyra av dem ändrades förslaget.",
    date: "2021-10-14",
    activity: "2020:5",
    inReport: true,
  }),
];
