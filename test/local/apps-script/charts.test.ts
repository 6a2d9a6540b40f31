import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BarChart } from "../../../local/apps-script/bar-chart/bar-chart.ts";
import { linesThatFit, textWidth } from "../../../local/apps-script/bar-chart/fitted-text.ts";
import { barChartSvg } from "../../../local/apps-script/bar-chart/svg.ts";
import { returned } from "./a-runtime.ts";

const STYLE = { fontSize: 36, color: "#000000" };

const OPTIONS: BarChart["options"] = {
  title: "Närvaro",
  titleTextStyle: { ...STYLE, bold: true },
  fontName: "Arial",
  colors: ["#1F3A5F", "#D97706"],
  legend: { position: "top", textStyle: STYLE },
  chartArea: { left: 400, top: 180, width: 1000, height: 400 },
  bar: { groupWidth: "50%" },
  hAxis: {
    ticks: [0, 5, 10].map((v) => ({ v, f: String(v) })),
    viewWindow: { min: 0, max: 10 },
    textStyle: STYLE,
    gridlines: { color: "#CCCCCC" },
    baselineColor: "#000000",
  },
  vAxis: { textStyle: STYLE },
  annotations: { textStyle: { fontSize: 30 } },
};

function aBarChart(differs: Partial<BarChart> = {}): BarChart {
  return {
    width: 1500,
    height: 700,
    stacked: false,
    categories: ["Gävle", "Uppsala"],
    series: [
      { name: "Ja", values: [4, 0], annotations: ["4", "0"], styles: [] },
      { name: "Nej", values: [6, 10], annotations: ["6", "10"], styles: [] },
    ],
    options: OPTIONS,
    ...differs,
  };
}

/** A script that describes the chart as the program does, with more or other lines at its end. */
function script(end: string, table = `.addRow(["Gävle", 4])`): string {
  return `
    const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "").addColumn(Charts.ColumnType.NUMBER, "Ja")${table};
    const builder = Charts.newBarChart().setDataTable(table).setDimensions(1500, 700);
    const options = ${JSON.stringify(OPTIONS)};
    for (const name of Object.keys(options)) builder.setOption(name, options[name]);
    ${end}`;
}

/** The bars as `x y width height fill`, without the ground and the marks of the legend. */
function barsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" fill="([^"]*)"/g)]
    .map(([, ...parts]) => parts.join(" "))
    .filter((bar) => !bar.includes(" 36 36 "));
}

function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
}

describe("a bar chart", () => {
  it("has bars beside each other, as long as their values, and none for nothing", () => {
    expect(barsIn(barChartSvg(aBarChart()))).toEqual([
      "400 230 400 50 #1F3A5F",
      "400 280 600 50 #D97706",
      "400 480 1000 50 #D97706",
    ]);
  });

  it("has parts end to end where it is stacked", () => {
    expect(barsIn(barChartSvg(aBarChart({ stacked: true })))).toEqual([
      "400 230 400 100 #1F3A5F",
      "800 230 600 100 #D97706",
      "400 430 1000 100 #D97706",
    ]);
  });

  it("says in words everything that its colours say: title, legend, names, values, axis", () => {
    expect([...textsIn(barChartSvg(aBarChart()))].sort()).toEqual(
      ["Närvaro", "Ja", "Nej", "Gävle", "Uppsala", "4", "6", "0", "10", "0", "5", "10"].sort(),
    );
  });

  it("leaves a value out of a part that has no room for it", () => {
    const series = [{ name: "Ja", values: [0.2, 9], annotations: ["0,2", "9"], styles: [] }];
    const texts = textsIn(barChartSvg(aBarChart({ stacked: true, series })));
    expect(texts).not.toContain("0,2");
    expect(texts).toContain("9");
  });

  it("keeps marks of XML in names as text", () => {
    expect(barChartSvg(aBarChart({ categories: ['A & "B"', "<b>\u0001"] }))).toMatch(
      />A &amp; &quot;B&quot;<[\s\S]*>&lt;b&gt;</,
    );
  });

  it("breaks any name into lines that have room, or shortens it", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 12 }),
        fc.integer({ min: 60, max: 600 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = linesThatFit(text, width, most, STYLE);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
          if (!lines.some((line) => line.endsWith("…"))) expect(lines.join(" ")).toBe(text);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("Charts", () => {
  it("draws a PNG of the size that was asked for", () => {
    const bytes = returned(
      script(
        `const blob = builder.build().getAs("image/png"); return [blob.getContentType()].concat(blob.getBytes().slice(0, 24));`,
      ),
    ) as unknown[];
    expect(bytes.slice(0, 5)).toEqual(["image/png", -119, 80, 78, 71]);
    expect(bytes.slice(17)).toEqual([0, 0, 5, 220 - 256, 0, 0, 2, 188 - 256]);
  });

  it.each([
    ["an option it does not draw by", `builder.setOption("isStacked", true)`, 'setOption("isStacked"'],
    ["another type of picture", `builder.build().getAs("application/pdf")`, "Chart.getAs"],
    ["a member it lacks", "builder.useLogScale()", "BarChartBuilder.useLogScale"],
    ["another kind of chart", "Charts.newPieChart()", "Charts.newPieChart"],
    [
      "a column of another role",
      `builder.setDataViewDefinition(Charts.newDataViewDefinition().setColumns([0, 1, { sourceColumn: 0, role: "tooltip" }]).build()).build()`,
      "the role tooltip",
    ],
    ["a chart without its options", "Charts.newBarChart().setDataTable(table).build()", "without the option"],
  ])("says of %s that it is not implemented", (_, end, name) => {
    expect(() => returned(script(end))).toThrow(/not implemented/);
    expect(() => returned(script(end))).toThrow(name);
  });

  it.each([
    ["a text among numbers", `.addRow(["Gävle", "4"])`],
    ["a cell too many", `.addRow(["Gävle", 4, 5])`],
  ])("refuses a row with %s", (_, row) => {
    expect(() => returned(script("", row))).toThrow(/column/);
  });

  it("refuses a size of nothing, and a table that is none", () => {
    expect(() => returned(script("builder.setDimensions(0, 10)"))).toThrow("greater than 0");
    expect(() => returned(script("builder.setDataTable([])"))).toThrow("setDataTable");
  });
});
