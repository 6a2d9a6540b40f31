import { build } from "esbuild";
import {
  createRuntime,
  type ExecutionResult,
  emptyWorkbook,
  type RuntimeOptions,
  simulatedClock,
} from "../../local/apps-script/index.ts";
import type { Chart } from "../../src/partnership/documents/chart.ts";

const PARTIES = ["Angereds stadsdel", "Gävle", "Haninge", "Karlskoga/Degerfors", "Uppsala"];

/** Attendance of five parties, officials and elected representatives; a test says what differs. */
export function aChart(differs: Partial<Chart> = {}): Chart {
  return {
    title: "Närvaro per part och roll",
    alt: "Tjänstepersonerna har varit med oftare än de förtroendevalda hos alla parter utom Uppsala.",
    unit: "count",
    stacked: false,
    categories: PARTIES,
    series: [
      { name: "Tjänstepersoner", values: [4, 3, 4, 4, 2] },
      { name: "Förtroendevalda", values: [2, 0, 3, 1, 4] },
    ],
    ...differs,
  };
}

/** `n` categories with a value for each in `series` series. */
export function aLargeChart(categories: number, series: number, differs: Partial<Chart> = {}): Chart {
  const values = (start: number) => Array.from({ length: categories }, (_, place) => (place + start) % 7);
  return aChart({
    categories: Array.from({ length: categories }, (_, place) => `Kommunen nummer ${place + 1}`),
    series: Array.from({ length: series }, (_, place) => ({
      name: `Serie ${place + 1}`,
      values: values(place),
    })),
    ...differs,
  });
}

const { outputFiles } = await build({
  entryPoints: ["src/google/charts.ts"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "Program",
  target: "es2020",
});
const code = `${outputFiles[0]?.text}\nfunction draw(chart) { const png = Program.chartsService().barChart(chart); return png && Array.from(png); }`;

/** The program's drawing of a chart, carried out on the local services of Apps Script. */
export function drawing(chart: Chart, options: Partial<RuntimeOptions> = {}): ExecutionResult {
  return createRuntime({
    program: { "Code.js": code },
    state: emptyWorkbook(),
    clock: simulatedClock("2020-05-01T13:00:00+02:00"),
    ...options,
  }).execute("draw", [chart]);
}

/** The chart's PNG. @throws where none was drawn. */
export function drawn(chart: Chart): Uint8Array {
  const { value, error } = drawing(chart);
  if (error !== undefined) throw new Error(error.message);
  return Uint8Array.from(value as number[]);
}
