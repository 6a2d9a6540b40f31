import { count, type OverviewSection, text } from "../overview.ts";

/** Steps by status, each with the column of the list of activities that counts it. */
const STATUSES = [
  ["done", "Klara", "AD"],
  ["ongoing", "Pågår", "AE"],
  ["notStarted", "Ej påbörjade", "AF"],
  ["unsaid", "Utan uppgift", "AG"],
  ["dropped", "Strukna", "AH"],
] as const;

/** How far the steps of the agreement's work plan have come. @see product R10 */
export const planSection: OverviewSection = {
  id: "plan",
  title: "Arbetsplanen",
  answers: "Hur långt arbetsplanens delmoment har kommit.",
  headings: ["Delmoment"],
  rows: () => [
    ...STATUSES.map(([id, label, column]) => ({
      id,
      cells: { A: text(label), B: count(`SUM([parties:${column}])`) },
    })),
    {
      id: "late",
      cells: {
        A: text("Försenade enligt Kontroll"),
        B: count(`COUNTIFS({findings.code},"step-late")`),
        C: text("När delmomenten skulle vara klara läser Kontrollera arket; här står vad den senast fann."),
      },
    },
  ],
};
