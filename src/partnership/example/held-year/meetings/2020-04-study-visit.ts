import { NATIONAL } from "../../names.ts";
import { officialOf } from "../../shared/people.ts";
import { toldMeeting } from "./told-meeting.ts";

/** A study visit that was cancelled in the spring of 2020; it came about in October 2021. */
export const studyVisitApril2020 = toldMeeting({
  name: "Studiebesök Västerås april 2020",
  collaboration: NATIONAL,
  kind: "studyVisit",
  year: 2020,
  month: 4,
  start: "2020-04-22",
  form: "physical",
  host: "Västerås",
  place: "Västerås",
  theme: "Barns plats i stadsdelen",
  status: "cancelled",
  signUpBy: "2020-04-01",
  noteTaker: officialOf("Västerås"),
});
