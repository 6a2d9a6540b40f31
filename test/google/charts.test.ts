import fc from "fast-check";
import { expect, test } from "vitest";
import { chartLayout } from "../../src/google/chart-layout.ts";
import { SERIES_COLOURS } from "../../src/google/charts.ts";
import { pngSize } from "../../src/libraries/png-size.ts";
import { type Chart, MOST_CATEGORIES, MOST_SERIES } from "../../src/partnership/documents/chart.ts";
import { aChart, aLargeChart, drawing, drawn } from "./a-chart.ts";

test.each([1, 15, MOST_CATEGORIES])(
  "a chart of %i categories costs one counted call and no permission",
  (rows) => {
    const { calls, value } = drawing(aLargeChart(rows, 2), { grantedScopes: [] });
    expect(calls).toMatchObject({ other: 1, total: 1 });
    expect(value).toHaveProperty("length");
  },
);

test("the picture has 288 dots an inch at the width of a page's text", () => {
  expect(pngSize(drawn(aChart()))).toEqual({ width: 454 * 4, height: 221 * 4 });
});

test("the same chart is the same bytes, and another value another picture", () => {
  const other = aChart({ series: [{ name: "Tjänstepersoner", values: [4, 3, 4, 4, 1] }] });
  expect(drawn(aChart())).toEqual(drawn(aChart()));
  expect(drawn(other)).not.toEqual(
    drawn(aChart({ series: [{ name: "Tjänstepersoner", values: [4, 3, 4, 4, 2] }] })),
  );
});

test("a picture that the service refuses is asked for at half the size", () => {
  const { value, calls } = drawing(aChart(), { faults: [{ at: 1, kind: "throw" }] });
  expect(pngSize(Uint8Array.from(value as number[])).width).toBe(454 * 2);
  expect(calls.total).toBe(2);
});

test("a service that refuses everything gives no picture, and throws nothing", () => {
  const faults = [1, 2].map((at) => ({
    at,
    kind: "throw" as const,
    message: "Service invoked too many times",
  }));
  const { value, error, calls } = drawing(aChart(), { faults });
  expect([value, error, calls.total]).toEqual([undefined, undefined, 2]);
});

const text = fc.oneof(
  fc.string({ maxLength: 60, unit: "grapheme" }),
  fc.constantFrom("A & B", "<b>", '"', "\u0000", "", " "),
);

const anyChart: fc.Arbitrary<Chart> = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), bars: fc.integer({ min: 1, max: MOST_SERIES }) })
  .chain(({ rows, bars }) =>
    fc.record({
      title: text,
      alt: text,
      unit: fc.constantFrom("count", "percent"),
      stacked: fc.boolean(),
      categories: fc.array(text, { minLength: rows, maxLength: rows }),
      series: fc.array(
        fc.record({
          name: text,
          values: fc.array(
            fc.oneof(fc.nat(100), fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })),
            {
              minLength: rows,
              maxLength: rows,
            },
          ),
        }),
        { minLength: bars, maxLength: bars },
      ),
    }),
  );

test("a chart is drawn whatever its names and values are", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      expect(pngSize(drawn(chart)).width).toBe(454 * 4);
    }),
    { numRuns: 25 },
  );
});

test("every chart stays within a page, its bars within their area, and its values within the axis", () => {
  fc.assert(
    fc.property(anyChart, fc.integer({ min: 1, max: 5 }), (chart, times) => {
      const many = Array.from({ length: times }, () => chart.categories).flat();
      const series = chart.series.map(({ name, values }) => ({
        name,
        values: Array.from({ length: times }, () => values).flat(),
      }));
      const { width, height, area, ticks, end, valueSize } = chartLayout({
        ...chart,
        categories: many,
        series,
      });
      expect(height).toBeLessThanOrEqual(600.001);
      expect(area.left).toBeGreaterThan(0);
      expect(area.left + area.width).toBeLessThan(width);
      expect(area.top + area.height).toBeLessThan(height);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const longest = many.map((_, place) => series.map(({ values }) => values[place] ?? 0));
      const lengths = chart.stacked
        ? longest.map((parts) => parts.reduce((sum, part) => sum + part))
        : longest.flat();
      expect(end).toBeGreaterThanOrEqual(Math.max(...lengths));
      if (valueSize > 0 && !chart.stacked) expect(end).toBeGreaterThan(Math.max(...lengths));
    }),
  );
});

test.each([
  [0, "0 1"],
  [1, "0 1"],
  [4, "0 1 2 3 4"],
  [7, "0 2 4 6 8"],
  [48, "0 10 20 30 40 50"],
  [12_000, "0 5000 10\u00a0000 15\u00a0000"],
])("a chart up to %i has round numbers along its axis", (most, numbers) => {
  const { ticks } = chartLayout(aChart({ categories: ["x"], series: [{ name: "y", values: [most] }] }));
  expect(ticks.map(({ f }) => f).join(" ")).toBe(numbers);
});

test("percentages are written with per cent signs along the axis", () => {
  const { ticks } = chartLayout(
    aChart({ unit: "percent", categories: ["x"], series: [{ name: "y", values: [100] }] }),
  );
  expect(ticks[ticks.length - 1]).toEqual({ v: 100, f: "100\u00a0%" });
});

test("bars too thin to carry a value carry none", () => {
  expect(chartLayout(aLargeChart(15, 2)).valueSize).toBeGreaterThanOrEqual(7);
  expect(chartLayout(aLargeChart(60, 2)).valueSize).toBe(0);
});

test("each colour keeps 3:1 to white and to the colours beside it", () => {
  expect(SERIES_COLOURS).toHaveLength(MOST_SERIES);
  for (const [place, colour] of SERIES_COLOURS.entries())
    for (const other of ["#FFFFFF", SERIES_COLOURS[place + 1] ?? "#FFFFFF"])
      expect(contrast(colour, other), `${colour} ${other}`).toBeGreaterThanOrEqual(3);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([220, 454])("in a chart of %i points the values have room, at the bars and below them", (width) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (most) => {
      const layout = chartLayout(
        aChart({ categories: ["Efterskänkt"], series: [{ name: "Kronor", values: [most] }] }),
        width,
      );
      const { area, end, ticks, valueSize } = layout;
      const letters = (text: string, size: number) => text.length * 0.55 * size;
      const text = most.toLocaleString("sv-SE");
      const bar = area.left + (area.width * most) / end;
      expect(bar + letters(text, valueSize)).toBeLessThanOrEqual(layout.width);
      const apart = (area.width * (ticks[1]?.v ?? 0)) / end;
      expect(ticks.length === 2 || apart >= letters(ticks.at(-1)?.f ?? "", 8.5)).toBe(true);
    }),
  );
});
