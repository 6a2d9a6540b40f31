import { firstIn, rowsThat } from "../formula-parts.ts";
import { count, day, type OverviewRow, type OverviewSection, words } from "../overview.ts";

/** Partnership meetings under the agreement that have begun and were not called off. */
const BEGUN = `({meetings.collaboration}=[collaboration])*({meetings.kind}="Partnerskapsträff")*({meetings.status}<>"Inställt")*({meetings.status}<>"Flyttat")*({meetings.start}>0)*({meetings.start}<=[today])*({meetings.start}>=[start])*({meetings.start}<=[end])`;

/** The list of parties has a column for each of the meetings. */
export const ATTENDANCE_COLUMNS = ["V", "W", "X", "Y", "Z", "AA"] as const;

/** At how many of the latest partnership meetings the parties were represented. @see product R4 */
export const attendanceSection: OverviewSection = {
  id: "attendance",
  title: "Närvaro",
  answers: "Hur många parter som var med på de senaste partnerskapsträffarna, den senaste först.",
  headings: ["Dag", "Parter", "Företrädda", "Med förtroendevald"],
  rows: () => ATTENDANCE_COLUMNS.map((column, place) => meetingRow(column, place + 1)),
};

/** The meeting that was so many meetings ago. In column K how many there have been, in L how many rows tell who came. */
function meetingRow(column: string, ago: number): OverviewRow {
  const none = ago === 1 ? "Ingen partnerskapsträff har hållits ännu" : "";
  const parties = `[parties:${column}]`;
  const shown = (number: string, otherwise: string) =>
    `IF([.K]<${ago},"",IF([.L]=0,"${otherwise}",${number}))`;
  const noted = `({attendance.meeting}=[.A])*({attendance.presence}<>"")`;
  return {
    id: `attendance${ago}`,
    cells: {
      A: words(`IF([.K]<${ago},"${none}",${firstIn("meetings.name", `${BEGUN}*({meetings.start}=[.B])`)})`),
      B: day(`IF([.K]<${ago},"",SUMPRODUCT(LARGE(${BEGUN}*{meetings.start},${ago})))`),
      C: count(shown(`COUNT(${parties})`, "–")),
      D: count(shown(`COUNTIF(${parties},">0")`, "ej ifylld")),
      E: count(shown(`COUNTIF(${parties},">1")`, "ej ifylld")),
      K: count(rowsThat(BEGUN)),
      L: count(`IF([.K]<${ago},0,SUMPRODUCT(${noted}))`),
    },
  };
}
