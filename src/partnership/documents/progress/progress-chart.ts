import { listed } from "../../../messages/lists.ts";
import type { Chart } from "../chart.ts";
import { type Progress, type StepCounts, sumOf } from "./step-progress.ts";

const SERIES: readonly (readonly [Progress, string])[] = [
  ["done", "Klara"],
  ["ongoing", "Pågår"],
  ["notStarted", "Ej påbörjade"],
  ["unsaid", "Utan uppgift"],
];

/** How far the steps of each focus have come; dropped steps are no progress and stand only in the table. */
export function progressChart(all: readonly (StepCounts & { readonly focus: string })[]): Chart {
  const sums = sumOf(all);
  const series = SERIES.filter(([progress]) => sums[progress] > 0);
  const drawn = all.filter((counts) => series.some(([progress]) => counts[progress] > 0));
  const told = series.map(([progress, name]) => `${name.toLowerCase()} ${sums[progress]}`);
  return {
    title: "Delmoment per inriktning och status",
    alt: `Stapeldiagram över antalet delmoment per inriktning och status, utan de strukna. Sammanlagt: ${listed(told)}. Siffrorna står i tabellen.`,
    unit: "count",
    stacked: true,
    categories: drawn.map(({ focus }) => focus),
    series: series.map(([progress, name]) => ({ name, values: drawn.map((counts) => counts[progress]) })),
  };
}
