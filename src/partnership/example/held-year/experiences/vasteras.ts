import type { Rows } from "../../rows.ts";
import { published } from "./experience.ts";

/** Västerås' made-up experiences. */
export const vasteras: Rows<"experiences"> = [
  published("styrkedjan-vasteras", {
    party: "Västerås",
    title: "Från budgetmål till förskolans veckoplan",
    text:
      "Ett av fullmäktiges mål för 2021 handlar om barnets rättigheter, och vi ville veta om det märks längst ut i organisationen. " +
      "Tre förskolor, två skolor och ett boende fick visa hur målet syns i deras planering. I hälften av fallen hade det försvunnit på vägen. " +
      "Nämnderna skriver nu ut vilka två eller tre artiklar målet gäller, och enheterna väljer en egen åtgärd. Uppföljningen tar en " +
      "halv dag om året och görs av controllern, inte av barnrättsstrategen.",
    date: "2021-01-28",
    activity: "2020:3",
    inReport: true,
  }),
  published("studiebesok-vasteras", {
    party: "Västerås",
    title: "Barn visar runt på studiebesök",
    text:
      "Vid studiebesöket i oktober 2021 var det elever i årskurs fem som visade gästerna runt. De hade själva valt tre platser i " +
      "stadsdelen och förberett vad de ville säga. Vuxna fick ställa frågor men inte avbryta. Gästerna mindes efteråt platserna bättre än " +
      "föredragningarna.",
    date: "2021-10-20",
    activity: "2020:5",
    inReport: false,
  }),
];
