import { ahead, earliest, firstIn, passed, rowsThat } from "../formula-parts.ts";
import { count, day, type OverviewRow, type OverviewSection, text, words } from "../overview.ts";
import { TO_BE_HELD } from "./meetings.ts";

const OPEN_ACTION = `({decisions.kind}="Åtgärd")*({decisions.status}<>"Klar")*({decisions.status}<>"Struken")`;
const UNPAID = `({fees.status}<>"Betald")*({fees.status}<>"Efterskänkt")*({fees.paid}="")`;
const UNANSWERED = `({referrals.answered}="")`;

/** A notice in time counts from the operating year; years before the agreement's second have none. @see product R8 */
const NOTICE_MONTHS = "INDEX({agreements.noticeMonths},MATCH([agreement],{agreements.name},0))";
const EXIT_YEAR = `MAX(YEAR(EDATE(EOMONTH([today]-1,0)+1,${NOTICE_MONTHS})-1)+1,YEAR([start])+1)`;

/** The next day of each kind that somebody must keep, and how many have passed. */
export const deadlinesSection: OverviewSection = {
  id: "deadlines",
  title: "Närmast i tid",
  answers: "Vilka dagar som närmar sig, och vad som har blivit sent.",
  headings: ["Nästa dag", "Gäller", "Kommande", "Försenade"],
  rows: () => [
    deadline("signUp", "Anmälan till möte", "Ingen anmälan att vänta", {
      column: "meetings.signUpBy",
      open: TO_BE_HELD,
      about: "meetings.name",
    }),
    deadline("action", "Åtgärd från möte", "Ingen åtgärd att vänta", {
      column: "decisions.due",
      open: OPEN_ACTION,
      about: "decisions.text",
      late: true,
    }),
    deadline("fee", "Avgift förfaller", "Ingen avgift att vänta", {
      column: "fees.due",
      open: UNPAID,
      about: "fees.party",
      late: true,
    }),
    deadline("referral", "Remiss ska besvaras", "Ingen remiss att besvara", {
      column: "referrals.answerBy",
      open: UNANSWERED,
      about: "referrals.matter",
      late: true,
    }),
    {
      id: "exit",
      cells: {
        A: text("Utträde meddelas senast"),
        B: day(`IF([.K]=0,"Ingen dag att vänta",EDATE(DATE([.K],1,1),-${NOTICE_MONTHS}))`),
        C: words(`IF([.K]=0,"","Utträde inför verksamhetsåret "&[.K])`),
        K: count(
          `IFERROR(IF(${NOTICE_MONTHS}="",0,IF(ISNUMBER([end]),IF(${EXIT_YEAR}>YEAR([end]),0,${EXIT_YEAR}),${EXIT_YEAR})),0)`,
        ),
      },
    },
    {
      id: "expiry",
      cells: {
        A: text("Överenskommelsen upphör"),
        B: day("[end]"),
        C: words(`IF(ISNUMBER([end]),IF([end]<[today],"Har upphört",[agreement]),"")`),
      },
    },
  ],
};

interface Deadline {
  readonly column: string;
  /** Rows that still wait for the day. */
  readonly open: string;
  /** What the day is about. */
  readonly about: string;
  /** Whether it is told how many have passed. */
  readonly late?: boolean;
}

function deadline(
  id: string,
  label: string,
  none: string,
  { column, open, about, late }: Deadline,
): OverviewRow {
  const waiting = `${open}*${ahead(column)}`;
  return {
    id,
    cells: {
      A: text(label),
      B: day(`IF([.D]=0,"${none}",${earliest(column, waiting)})`),
      C: words(`IF([.D]=0,"",${firstIn(about, `${open}*({${column}}=[.B])`)})`),
      D: count(rowsThat(waiting)),
      ...(late === true ? { E: count(rowsThat(`${open}*${passed(column)}`)) } : {}),
    },
  };
}
