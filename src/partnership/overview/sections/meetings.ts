import { earliest, firstIn, firstOr, rowsThat } from "../formula-parts.ts";
import { count, day, type OverviewRow, type OverviewSection, text, words } from "../overview.ts";

/** Meetings of the collaboration that are still to be held. */
export const TO_BE_HELD = `({meetings.collaboration}=[collaboration])*({meetings.status}<>"Inställt")*({meetings.status}<>"Flyttat")*({meetings.status}<>"Genomfört")`;

/** Those with a day whose last day has not passed. */
const COMING = `${TO_BE_HELD}*({meetings.start}>0)*(({meetings.end}>=[today])+({meetings.end}="")*({meetings.start}>=[today]))`;

/** The next meetings, and who is their host. */
export const meetingsSection: OverviewSection = {
  id: "meetings",
  title: "Möten",
  answers: "När nästa möte är, och vem som är värd.",
  headings: ["Dag", "Möte", "Värd"],
  rows: () => [
    nextMeeting("next", "Nästa möte", COMING, "Inget möte är inplanerat"),
    nextMeeting(
      "nextPartnership",
      "Nästa partnerskapsträff",
      `${COMING}*({meetings.kind}="Partnerskapsträff")`,
      "Ingen partnerskapsträff är inplanerad",
    ),
    { id: "coming", cells: { A: text("Kommande möten med dag"), B: count(rowsThat(COMING)) } },
    {
      id: "undated",
      cells: {
        A: text("Möten utan dag"),
        B: count(rowsThat(`${TO_BE_HELD}*({meetings.start}="")*({meetings.year}>=YEAR([today]))`)),
        C: text("Planerade i år eller senare, där Start inte är ifylld."),
      },
    },
  ],
};

/** Its day, name and host; in column K how many there are to choose among. */
function nextMeeting(id: string, label: string, condition: string, none: string): OverviewRow {
  const found = `${condition}*({meetings.start}=[.B])`;
  return {
    id,
    cells: {
      A: text(label),
      B: day(`IF([.K]=0,"${none}",${earliest("meetings.start", condition)})`),
      C: words(`IF([.K]=0,"",${firstIn("meetings.name", found)})`),
      D: words(`IF([.K]=0,"",${firstOr("meetings.host", found, "Värd saknas")})`),
      K: count(rowsThat(condition)),
    },
  };
}
