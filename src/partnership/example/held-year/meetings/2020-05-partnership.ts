import { COORDINATOR, PARTIES_2020 } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { LEAVING, UNDECIDED } from "../members.ts";
import { item, onDay } from "./agenda-item.ts";
import { coordinator, guest, representatives, substitute } from "./came.ts";
import { action, agreed, voted } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

const HOST = officialOf("Karlskoga/Degerfors");

/** The first partnership meeting, digital, which adopted the work plan. */
export const partnershipMay2020 = toldMeeting(
  asPlanned("Partnerskapsträff maj 2020", { status: "held", minutes: minutesAt("2020-05") }),
  {
    agenda: [
      item("09.00–09.20", "Värden hälsar välkommen, upprop", "information", HOST),
      item(
        "09.20–10.00",
        "Lagens första månader i kommunerna",
        "exchange",
        "En tjänsteperson från varje part",
      ),
      item("10.00–10.15", "Paus", "break"),
      item(
        "10.15–10.55",
        "Elevrådet berättar: så märks våra rättigheter",
        "information",
        HOST,
        "Inspelning med elever",
      ),
      item("10.55–11.30", "Samtal i grupper om elevernas frågor", "discussion"),
      onDay(
        2,
        "09.00–09.40",
        "Barnombudsmannens arbete under året",
        "information",
        "Föredragande från Barnombudsmannen",
      ),
      onDay(2, "09.40–10.10", "Arbetsplan för 2020–2021", "decision", COORDINATOR, "Förslag till arbetsplan"),
      onDay(2, "10.10–10.25", "Paus", "break"),
      onDay(2, "10.25–10.50", "Parternas del av hemsidan", "discussion", COORDINATOR),
      onDay(2, "10.50–11.30", "Vad vi tar med oss hem", "exchange"),
    ],
    attendance: [
      ...representatives({
        day: "2020-05-14",
        parties: PARTIES_2020,
        roles: ["official", "elected"],
        usually: "digital",
        except: { [electedOf("Gävle")]: "excused", [electedOf(LEAVING)]: "excused" },
      }),
      substitute("digital"),
      coordinator("digital"),
      guest("Föredragande, Barnombudsmannen", "digital"),
    ],
    decisions: [
      voted("approved", "Arbetsplanen för 2020–2021 antas.", [9, 0, 0], UNDECIDED),
      agreed("Varje part ser över sin del av hemsidan minst två gånger om året."),
      action("Skicka arbetsplanen till parternas registratorer.", COORDINATOR, "2020-05-29", "done"),
      action("Samla elevernas frågor till höstens tjänstepersonsmöte.", HOST, "2020-09-09", "done"),
    ],
  },
);
