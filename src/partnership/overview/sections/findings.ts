import { SEVERITY_WORDS } from "../../../messages/findings.ts";
import { count, type OverviewSection, text } from "../overview.ts";

const LEVELS = [
  ["error", "Fel"],
  ["warning", "Varningar"],
  ["info", "Upplysningar"],
] as const;

/** What the latest check of the workbook found. */
export const findingsSection: OverviewSection = {
  id: "findings",
  title: "Kontroll",
  answers: "Vad Kontrollera arket senast fann.",
  headings: ["Antal"],
  rows: () =>
    LEVELS.map(([level, label], place) => ({
      id: level,
      cells: {
        A: text(label),
        B: count(`COUNTIFS({findings.severity},"${SEVERITY_WORDS[level]}")`),
        ...(place === 0 ? { C: text("Räknade i fliken Kontroll, som skrivs om vid varje kontroll.") } : {}),
      },
    })),
};
