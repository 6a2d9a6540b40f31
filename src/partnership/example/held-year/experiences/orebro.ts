import type { Rows } from "../../rows.ts";
import { published, unpublished } from "./experience.ts";

/** Örebro's made-up experiences. */
export const orebro: Rows<"experiences"> = [
  published("fragelada-orebro", {
    party: "Örebro",
    title: "Frågelådan som alltid ger svar",
    text:
      "Barn kan skicka en fråga till kommunen utan att uppge namn, på skolans läsplatta eller på en lapp i en låda. Alla frågor får ett " +
      "skriftligt svar inom två veckor, undertecknat av en chef. Under 2020 kom 412 frågor, de flesta om skolmat, lekplatser och " +
      "bussar. En gång i kvartalet får kommunstyrelsen en sammanställning. Regeln om två veckor är det viktigaste: utan " +
      "den slutar frågorna att komma.",
    date: "2021-03-05",
    activity: "2020:5",
    inReport: true,
  }),
  unpublished({
    party: "Örebro",
    title: "Domar på fem minuter",
    text:
      "Kommunjuristen sammanfattar en dom i månaden där barnkonventionen har prövats. Sammanfattningen ryms på en sida: vad hände, vad sade " +
      "domstolen, vad betyder det för oss. Den tas upp som en fast punkt på socialtjänstens enhetsmöten. Efter ett år hade fyra " +
      "rutiner ändrats, bland annat den om barns rätt att komma till tals i ärenden om bistånd till föräldrarna.",
    date: "2021-08-31",
    activity: "2020:1",
    inReport: true,
  }),
];
