import { count, type OverviewRow, type OverviewSection, text } from "../overview.ts";

/** How many seats nobody holds today. @see product R3 */
export const seatsSection: OverviewSection = {
  id: "seats",
  title: "Företrädare",
  answers: "Hur många platser som är vakanta i dag.",
  headings: ["Platser", "Vakanta"],
  rows: () => [seats("official", "Tjänstepersoner", "T"), seats("elected", "Förtroendevalda", "U")],
};

/** @param holders The column that says how many each party has. */
function seats(id: string, label: string, holders: string): OverviewRow {
  const [places, held] = ["[parties:S]", `[parties:${holders}]`];
  return {
    id,
    cells: {
      A: text(label),
      B: count(`SUM(${places})`),
      C: count(`SUMPRODUCT((${places}-${held})*(${places}>${held}))`),
    },
  };
}
