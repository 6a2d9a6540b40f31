import { monthOf, yearOf } from "../../core/dates/civil-date.ts";
import { longDate, monthAndYear } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { stands } from "../questions/meetings.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const meetingOutsideMonth = defineCheck({
  code: "meeting-outside-month",
  severity: "warning",
  about: "Ett mötes datum ligger utanför det år och den månad som det är planerat till.",
  reads: ["meetings"],
  *find(partnership) {
    for (const meeting of partnership.meetings) {
      const { start, year, month } = meeting;
      if (!stands(meeting) || start === undefined) continue;
      const planned = { year: year ?? yearOf(start), month: month ?? monthOf(start) };
      if (planned.year === yearOf(start) && planned.month === monthOf(start)) continue;
      const plan = month === undefined ? String(planned.year) : monthAndYear(planned.year, planned.month);
      yield at(
        meetings,
        meeting,
        "start",
        `${quoted(meeting.name)} börjar ${longDate(start)} men är planerat till ${plan}.`,
        "Rätta Start, eller ändra År och Månad.",
      );
    }
  },
});
