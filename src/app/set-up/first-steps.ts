import { listed, quoted } from "../../messages/lists.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { type SheetId, sheets, tabTitle } from "../../partnership/sheets/index.ts";
import type { ToldTable } from "../command.ts";
import type { WorkbookPort } from "../ports/workbook.ts";

/** What a stranger fills in first, in the order in which tabs refer to each other. */
const STEPS: readonly {
  readonly question: string;
  readonly tabs: readonly SheetId[];
  readonly how: string;
}[] = [
  {
    question: "Vilka hör dit?",
    tabs: ["collaborations", "organisations", "parties", "memberships"],
    how: "Skriv in samarbetet, organisationerna, parterna och vilka som är med sedan när. Har du en lista sedan förut: Importera från Excel.",
  },
  {
    question: "Vilken överenskommelse gäller?",
    tabs: ["agreements", "accessions"],
    how: "Skriv in överenskommelsen med start och slut, och en rad i Anslutningar för varje organisation som har fått frågan.",
  },
  {
    question: "Vilka möten ska hållas?",
    tabs: ["meetings"],
    how: "Skriv in mötena. Det räcker med år och månad tills dagen är bestämd.",
  },
];

/** The steps that are left in a workbook that nobody has filled in; nothing where all are begun. */
export function firstSteps(
  workbook: Pick<WorkbookPort, "url" | "rowLink">,
  read: ReadWorkbook,
): ToldTable | undefined {
  const isEmpty = (tab: SheetId) => {
    const { rows, incomplete } = readingOf(read.readings, tab);
    return rows.length + incomplete.length === 0;
  };
  const left = STEPS.flatMap((step, place) => {
    const empty = step.tabs.filter(isEmpty);
    return empty.length === 0 ? [] : [{ ...step, number: place + 1, empty }];
  });
  if (left.length === 0) return undefined;
  const hasAddress = workbook.url() !== "";
  return {
    title: "Nästa steg",
    headings: ["Steg", "Gör så här", "Börja här"],
    rows: left.map(({ number, question, how, empty }) => {
      const tabs = listed(empty.map((tab) => quoted(tabTitle(tab))));
      const step = `${number}. ${question}`;
      return hasAddress
        ? [step, `${how} Tomt ännu: ${tabs}.`, workbook.rowLink(sheets[empty[0] as SheetId], 2)]
        : [step, how, tabs];
    }),
  };
}
