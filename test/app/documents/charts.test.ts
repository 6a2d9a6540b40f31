import { Packer } from "docx";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { drawCharts } from "../../../src/app/documents/draw-charts.ts";
import { documentMaker } from "../../../src/app/documents/make-and-log.ts";
import { undrawnNote } from "../../../src/app/documents/undrawn-note.ts";
import type { NewFile } from "../../../src/app/ports/files.ts";
import type { Ports } from "../../../src/app/ports/index.ts";
import type { RangeWrite } from "../../../src/core/schema/write.ts";
import {
  type Chart,
  chartValueText,
  MOST_CATEGORIES,
  MOST_SERIES,
} from "../../../src/partnership/documents/chart.ts";
import { defineDocument } from "../../../src/partnership/documents/define-document.ts";
import { templateDocument } from "../../../src/partnership/documents/look/page.ts";
import { picture } from "../../../src/partnership/documents/look/picture.ts";
import { each, heading } from "../../../src/partnership/documents/look/text.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { sheetList } from "../../../src/partnership/sheets/index.ts";
import { aGrid } from "../../core/a-grid.ts";
import { aChart, aLargeChart, drawn } from "../../google/a-chart.ts";
import { aPng } from "../../libraries/a-picture.ts";

const PLAN = aChart({ title: "Arbetsplanen", alt: "Hälften av planen är genomförd.", stacked: true });

/** A kind of document that shows two charts, and a third one only where it is asked for. */
const kind = defineDocument({
  id: "D0",
  title: "Provdokument",
  required: [],
  optional: [],
  reads: ["documents"],
  markers: {},
  view: () => ({
    ok: true,
    name: "Provdokument 2020",
    about: "",
    sender: "Samarbetet",
    data: { asked: false },
    charts: { attendance: aChart(), plan: PLAN, asked: aLargeChart(60, 1) },
  }),
});

const template = new Uint8Array(
  await Packer.toBuffer(
    templateDocument([
      heading(1, "Närvaro"),
      picture("attendance"),
      heading(1, "Plan"),
      picture("plan"),
      ...each("asked", picture("asked")),
    ]),
  ),
);

/** Makes the document with this way of drawing. */
function made(barChart: (chart: Chart) => Uint8Array | undefined) {
  const saved: Uint8Array[] = [];
  const writes: RangeWrite[] = [];
  const read = readWorkbook(new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, [])])));
  const ports = {
    workbook: { write: (more: readonly RangeWrite[]) => writes.push(...more) },
    clock: { now: () => ({ date: "2020-03-01", time: "07:05" }) },
    ids: { next: () => "k-1" },
    pictures: { barChart },
    files: {
      template: () => template,
      save({ name, content }: NewFile) {
        saved.push(content as Uint8Array);
        return { id: "fil-1", link: "", file: name };
      },
    },
    identity: { email: () => "" },
  } as unknown as Ports;
  const document = documentMaker(ports, read, kind).make({ today: "2020-03-01" });
  return { document, writes, docx: saved[0] ?? new Uint8Array() };
}

function drawingsIn(docx: Uint8Array): readonly string[] {
  return (
    new PizZip(docx)
      .file("word/document.xml")
      ?.asText()
      .match(/<w:drawing>[\s\S]*?<\/w:drawing>/g) ?? []
  );
}

test("a document shows its charts, each with its own alternative text and proportions", () => {
  const { document, docx, writes } = made(drawn);
  const drawings = drawingsIn(docx);
  expect(drawings.map((drawing) => /<wp:docPr [^>]*descr="([^"]*)"/.exec(drawing)?.[1])).toEqual([
    aChart().alt,
    PLAN.alt,
  ]);
  expect(new Set(drawings.map((drawing) => /r:embed="[^"]*"/.exec(drawing)?.[0])).size).toBe(2);
  expect(document).not.toHaveProperty("note");
  expect(writes).toHaveLength(1);
});

test("the same document with charts is the same bytes", () => {
  expect(made(drawn).docx).toEqual(made(drawn).docx);
});

test("a document is made without the picture that could not be drawn, and says so", () => {
  const { document, docx, writes } = made((chart) => (chart.title === PLAN.title ? undefined : drawn(chart)));
  expect(drawingsIn(docx)).toHaveLength(1);
  expect(new PizZip(docx).file("word/document.xml")?.asText()).not.toContain("{%");
  expect(document.note).toBe(
    "Diagrammet ”Arbetsplanen” kunde inte ritas och är inte med. Siffrorna står i tabellen.",
  );
  expect(writes).toHaveLength(1);
});

test("a document is made without any picture where none can be drawn", () => {
  const { document, docx } = made(() => undefined);
  expect(drawingsIn(docx)).toEqual([]);
  expect(document.note).toBe(
    "Diagrammen ”Närvaro per part och roll” och ”Arbetsplanen” kunde inte ritas och är inte med. Siffrorna står i tabellerna.",
  );
});

test("each chart is drawn once", () => {
  const asked: string[] = [];
  made((chart) => {
    asked.push(chart.title);
    return aPng(200, 100);
  });
  expect(asked).toHaveLength(3);
});

test("a chart without anything to show is left out in silence", () => {
  const empty = aChart({ categories: [], series: aChart().series.map(({ name }) => ({ name, values: [] })) });
  expect(drawCharts({ barChart: drawn }, { empty })).toEqual({ empty: "none" });
  expect(undrawnNote({ empty }, ["empty"])).toEqual({});
});

test.each([
  ["categories", aLargeChart(MOST_CATEGORIES + 1, 1)],
  ["series", aLargeChart(1, MOST_SERIES + 1)],
])("a chart of more %s than can be read is left out and told", (_, chart) => {
  expect(drawCharts({ barChart: drawn }, { chart })).toEqual({ chart: "none" });
  expect(undrawnNote({ chart }, ["chart"]).note).toContain("kunde inte ritas");
});

test("a document without charts asks for none", () => {
  expect(drawCharts({ barChart: drawn })).toEqual({});
});

test.each([
  ["count", 0, "0"],
  ["count", 10_000, "10\u00a0000"],
  ["percent", 66.66, "66,7\u00a0%"],
  ["percent", 100, "100\u00a0%"],
  ["percent", 0.04, "0\u00a0%"],
] as const)("a value is written as Swedish writes it: %s %f is %s", (unit, value, written) => {
  expect(chartValueText({ unit }, value)).toBe(written);
});
