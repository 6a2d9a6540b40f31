import { ONLY_REGIONAL, REGIONAL } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { item } from "./agenda-item.ts";
import { guest, representatives } from "./came.ts";
import { action } from "./decided.ts";
import { minutesAt, toldMeeting } from "./told-meeting.ts";

/** A seminar of the regional network, beside the partnership. */
export const regionalSeminarOctober2020 = toldMeeting(
  {
    name: "Regionalt seminarium oktober 2020",
    collaboration: REGIONAL,
    kind: "seminar",
    year: 2020,
    month: 10,
    start: "2020-10-08",
    form: "digital",
    host: "Sigtuna",
    venue: "https://mote.example/regionalt-2020-10",
    theme: "Barnets rättigheter för nya förtroendevalda",
    status: "held",
    signUpBy: "2020-09-24",
    noteTaker: officialOf("Sigtuna"),
    minutes: minutesAt("regionalt-2020-10"),
  },
  {
    agenda: [
      item("13.00–13.10", "Inledning", "information", officialOf("Sigtuna")),
      item("13.10–14.00", "Vad en ledamot behöver kunna", "information", "Föredragande från Rädda Barnen"),
      item("14.00–14.15", "Paus", "break"),
      item("14.15–15.00", "Så utbildar vi våra nämnder", "exchange", officialOf("Haninge")),
    ],
    attendance: [
      ...representatives({
        day: "2020-10-08",
        parties: ["Haninge", ...ONLY_REGIONAL],
        roles: ["official"],
        usually: "digital",
        except: { [officialOf("Nykvarn")]: "excused" },
      }),
      guest("Föredragande, Rädda Barnen", "digital", "Rädda Barnen"),
    ],
    decisions: [action("Dela Haninges bilder med nätverket.", officialOf("Haninge"), "2020-10-30", "done")],
  },
);
