import { NATIONAL } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { item } from "./agenda-item.ts";
import { coordinator, representatives } from "./came.ts";
import { minutesAt, toldMeeting } from "./told-meeting.ts";

/** The study visit that could not be made in 2020. */
export const studyVisitOctober2021 = toldMeeting(
  {
    name: "Studiebesök Västerås oktober 2021",
    collaboration: NATIONAL,
    kind: "studyVisit",
    year: 2021,
    month: 10,
    start: "2021-10-13",
    form: "physical",
    host: "Västerås",
    place: "Västerås",
    venue: "Ett bibliotek i stadsdelen",
    theme: "Barns plats i stadsdelen",
    status: "held",
    signUpBy: "2021-09-22",
    noteTaker: officialOf("Västerås"),
    minutes: minutesAt("2021-10"),
  },
  {
    agenda: [
      item("10.00–10.20", "Samling och presentation", "information", officialOf("Västerås")),
      item("10.20–11.45", "Eleverna visar tre platser", "exchange", "Elever i årskurs fem"),
      item("11.45–12.45", "Lunch", "break"),
      item(
        "12.45–14.00",
        "Från elevernas vandring till stadsdelens plan",
        "discussion",
        electedOf("Västerås"),
      ),
    ],
    attendance: [
      ...representatives({
        day: "2021-10-13",
        parties: ["Borlänge", "Karlskoga/Degerfors", "Uppsala", "Västerås", "Örebro"],
        roles: ["official"],
        usually: "present",
        except: { [officialOf("Karlskoga/Degerfors")]: "excused" },
      }),
      ...representatives({
        day: "2021-10-13",
        parties: ["Västerås", "Örebro"],
        roles: ["elected"],
        usually: "present",
      }),
      coordinator("present"),
    ],
  },
);
