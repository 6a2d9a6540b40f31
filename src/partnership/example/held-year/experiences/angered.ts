import type { Rows } from "../../rows.ts";
import { ANGERED } from "../members.ts";
import { published, unpublished } from "./experience.ts";

/** Angered's made-up experiences. */
export const angered: Rows<"experiences"> = [
  published("medborgarloften-angered", {
    party: ANGERED,
    title: "Medborgarlöften som barn har formulerat",
    text:
      "Stadsdelen och polisen arbetar med medborgarlöften, och under 2020 fick barn i årskurs fyra och fem vara med och " +
      "formulera dem. Klasserna gick trygghetsvandringar och satte röda och gröna lappar på en karta. Av kartorna blev tre löften, " +
      "bland annat om belysning längs gångvägen till biblioteket. Löftena följs upp i klassrummen varje termin, så att barnen ser " +
      "vad som har hänt och vad som inte har hänt. Vi lärde oss att ett litet löfte som hålls betyder mer än ett stort som dröjer.",
    date: "2020-12-04",
    activity: "2020:5",
    inReport: true,
  }),
  unpublished({
    party: ANGERED,
    title: "När en tjänsteperson slutar",
    text:
      "Vid årsskiftet 2020–2021 bytte stadsdelen tjänsteperson. Uppdraget var bara beskrivet muntligt, och det tog ett halvår " +
      "innan kontakterna fungerade igen. Nu finns uppdraget i en skriftlig beskrivning med mötesdatum, kontaktpersoner och " +
      "pågående åtgärder. Den beslutas av stadsdelsdirektören, så att det inte hänger på en person.",
    date: "2021-09-10",
    activity: "2020:2",
    inReport: true,
  }),
];
