import { COORDINATOR } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { ANGERED, ANGERED_SUCCESSOR, PARTIES_2021, UNDECIDED } from "../members.ts";
import { item, onDay } from "./agenda-item.ts";
import { coordinator, guest, representatives } from "./came.ts";
import { action, voted } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

const HOST = officialOf("Karlskoga/Degerfors");

/** The third partnership meeting, in the room and by link; it decided what the final report holds and referred one proposal back. */
export const partnershipMay2021 = toldMeeting(
  asPlanned("Partnerskapsträff maj 2021", { form: "hybrid", status: "held", minutes: minutesAt("2021-05") }),
  {
    agenda: [
      item("10.00–10.20", "Värden hälsar välkommen, upprop", "information", HOST),
      item(
        "10.20–11.30",
        "Prövning av barnets bästa: elva ärenden jämförs",
        "exchange",
        officialOf("Uppsala"),
        "Sammanställning av ärenden",
      ),
      item("11.30–12.30", "Lunch", "break"),
      item("12.30–14.00", "Besök på en grundskola", "exchange", "Elevrådet"),
      item("14.00–14.20", "Paus", "break"),
      item(
        "14.20–15.30",
        "Enkäten om lagens första år",
        "discussion",
        officialOf("Gävle"),
        "Svar från nio parter",
      ),
      onDay(
        2,
        "09.00–09.45",
        "Slutrapportens innehåll",
        "decision",
        officialOf("Uppsala"),
        "Förslag till disposition",
      ),
      onDay(2, "09.45–10.15", "Avgiften från 2022", "decision", COORDINATOR, "Förslag om höjd avgift"),
      onDay(2, "10.15–10.30", "Paus", "break"),
      onDay(
        2,
        "10.30–11.15",
        "Lärdomar av två granskningar",
        "exchange",
        officialOf("Gävle"),
        "Rapport Uppsala",
        "Rapport Haninge",
      ),
      onDay(2, "11.15–12.00", "Vad vi tar med oss hem", "exchange"),
    ],
    attendance: [
      ...representatives({
        day: "2021-05-18",
        parties: PARTIES_2021,
        roles: ["official", "elected"],
        usually: "present",
        except: {
          [officialOf("Borlänge")]: "digital",
          [electedOf("Borlänge")]: "digital",
          [ANGERED_SUCCESSOR]: "digital",
          [electedOf(ANGERED)]: "digital",
          [electedOf("Gävle")]: "digital",
          [officialOf(UNDECIDED)]: "digital",
          [electedOf(UNDECIDED)]: "absent",
          [officialOf("Uppsala")]: "excused",
        },
      }),
      coordinator("present"),
      guest("Rektor, en grundskola i Karlskoga", "present"),
    ],
    decisions: [
      voted(
        "approved",
        "Slutrapporten får ett kapitel för varje part och en gemensam del om metoder.",
        [8, 0, 0],
        UNDECIDED,
      ),
      voted(
        "referred",
        "Förslaget att höja avgiften från 2022 återremitteras, så att kostnaden för samordningen redovisas först.",
        [6, 2, 0],
        UNDECIDED,
      ),
      action(
        "Redovisa vad samordningen har kostat 2020 och 2021.",
        officialOf("Örebro"),
        "2021-09-08",
        "done",
      ),
      action("Lämna Borlänges text till slutrapporten.", officialOf("Borlänge"), "2021-09-30", "open"),
    ],
  },
);
