import { firstIn } from "../formula-parts.ts";
import { day, type OverviewSection, text, words, year } from "../overview.ts";

const NATIONAL = `({agreements.collaboration}=[agreement.K])`;
const BEGUN = `${NATIONAL}*({agreements.start}>0)*({agreements.start}<=[today])`;

/** What the figures below are about: the day, and the agreement that is shown. */
export const partnershipSection: OverviewSection = {
  id: "partnership",
  title: "Vad som visas",
  answers: "Vilken dag och vilken överenskommelse siffrorna gäller.",
  headings: [],
  rows: () => [
    { id: "today", cells: { A: text("Dagens datum"), B: day("TODAY()") } },
    {
      id: "choice",
      cells: {
        A: text("Välj överenskommelse"),
        B: { names: "agreements" },
        C: text("Välj i rullistan. Tomt: den nationella som gäller, eller som senast började gälla."),
      },
    },
    {
      id: "agreement",
      cells: {
        A: text("Överenskommelse"),
        B: words(
          `IF([choice]<>"",[choice],IFERROR(${firstIn("agreements.name", `${NATIONAL}*({agreements.start}>0)*({agreements.start}=SUMPRODUCT(MAX(${BEGUN}*{agreements.start})))`)},"Ingen nationell överenskommelse har börjat gälla"))`,
        ),
        K: words(
          `IFERROR(INDEX({collaborations.name},MATCH("Nationellt partnerskap",{collaborations.kind},0)),"")`,
        ),
      },
    },
    {
      id: "collaboration",
      cells: {
        A: text("Samarbete"),
        B: words(
          `IFERROR(INDEX({agreements.collaboration},MATCH([agreement],{agreements.name},0)),IF([agreement.K]="","Inget samarbete är inskrivet",[agreement.K]))`,
        ),
      },
    },
    {
      id: "start",
      cells: { A: text("Gäller från"), B: day(dateOf("start", "inte ifyllt")) },
    },
    {
      id: "end",
      cells: { A: text("Gäller till"), B: day(dateOf("end", "tills vidare")) },
    },
    {
      id: "year",
      cells: {
        A: text("Verksamhetsår"),
        B: year(
          `IF(ISNUMBER([start]),MAX(YEAR([start]),IF(ISNUMBER([end]),MIN(YEAR([today]),YEAR([end])),YEAR([today]))),YEAR([today]))`,
        ),
      },
    },
  ],
};

/** A day of the agreement; a sentence where it is not filled in, which no day is later than. */
function dateOf(column: "start" | "end", otherwise: string): string {
  const cell = `INDEX({agreements.${column}},MATCH([agreement],{agreements.name},0))`;
  return `IFERROR(IF(${cell}="","${otherwise}",${cell}),"–")`;
}
