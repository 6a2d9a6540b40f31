import { expect, test } from "vitest";
import type { SomeRows } from "../../../a-partnership.ts";
import { anAccession, aSmallPartnership, municipality } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { dataOf, example, filled, missingIn } from "../filled.ts";

type Row = NonNullable<SomeRows["cases"]>[number];

const REQUEST = { case: "KS 2020/1" };
const HANINGE = { case: "KS 2020/131" };

function aCase(row: Partial<Row> = {}): Row {
  return { name: "KS 2020/1", organisation: "Gävle", decision: ["Gävle medverkar."], ...row };
}

function withCase(row: Partial<Row> = {}, tabs: SomeRows = {}) {
  const accessions = [anAccession("Gävle", { case: "KS 2020/1" })];
  return aSmallPartnership({}, { cases: [aCase(row)], accessions, ...tabs });
}

test("one case that settles two accessions has a purpose for each of their collaborations", () => {
  const { purposes } = dataOf("D4", example, HANINGE);
  expect(
    (purposes as readonly { collaboration: string }[]).map(({ collaboration }) => collaboration),
  ).toEqual([
    "Partnerskapet för barnets rättigheter i praktiken",
    "Regionalt nätverk för barns och ungas rättigheter",
  ]);
});

test("§ 59 shows proposal and decision, how they differ, who did not take part, and the statement", () => {
  expect(dataOf("D4", example, HANINGE)).toMatchObject({
    heading: expect.stringMatching(/^§\u00a059 Deltagande/),
    proposal: { length: 2 },
    decision: { length: 3 },
    differs: true,
    differences: ["Punkt 3 i beslutet finns inte i förslaget."],
    notTakingPart: "Moderaterna deltar inte i beslutet.",
    statement: "Ett särskilt yttrande har lämnats. Bilaga till protokollet: Särskilt yttrande.",
  });
});

test("two agreements of one collaboration stand under one purpose", () => {
  const tabs = {
    agreements: ["Avtal 1", "Avtal 2"].map((name) => ({
      name,
      collaboration: "Samarbetet",
      start: "2020-01-01",
      end: "2021-12-31",
    })),
    accessions: ["Avtal 1", "Avtal 2"].map((agreement) =>
      anAccession("Gävle", { agreement, case: "KS 2020/1" }),
    ),
  };
  expect(dataOf("D4", withCase({}, tabs), REQUEST).purposes).toMatchObject([
    { collaboration: "Samarbetet", agreements: { length: 2 } },
  ]);
});

test("a case with nothing but a decision says of all the rest that it is not noted", () => {
  const text = documentText(filled("D4", withCase({}, { accessions: [] }), REQUEST));
  expect(text).toContain("# Ärende KS 2020/1\n");
  for (const sentence of [
    "Beslutsdatum\tInte antecknat",
    "Ingen sammanfattning är antecknad för ärendet.",
    "Ärendet är inte kopplat till någon överenskommelse i arket.",
    "Inga synpunkter från förvaltningen är antecknade.",
    "Inga underlag är antecknade.",
    "Inget förslag är antecknat.",
    "Följande har beslutats:",
    "Inga överläggningar är antecknade.",
    "Ingen är antecknad som att inte ha deltagit i beslutet.",
    "Ingen reservation är antecknad.",
    "Inget särskilt yttrande är antecknat.",
  ])
    expect(text).toContain(sentence);
  expect(text.match(/Ingen mottagare är antecknad\./g)).toHaveLength(3);
  expect(text).not.toContain("förslaget");
});

test("a decision like its proposal is told to be so", () => {
  const proposal = ["1. Gävle medverkar."];
  const partnership = withCase({
    proposal,
    preparingBody: "KSAU",
    body: "Kommunstyrelsen",
    statement: false,
  });
  expect(dataOf("D4", partnership, REQUEST)).toMatchObject({
    proposalFrom: "KSAUs förslag till kommunstyrelsen:",
    proposal: ["Gävle medverkar."],
    asProposed: true,
    differs: false,
    statement: "Inget särskilt yttrande har lämnats.",
  });
});

test("only the municipality itself issues an extract of the minutes, and the document says so", () => {
  expect(documentText(filled("D4", withCase(), REQUEST))).toContain(
    "Protokollsutdrag utfärdas bara av Gävle kommun",
  );
});

test("a dnr that is not known is told in words", () => {
  expect(dataOf("D4", example, { case: "(dnr saknas) Trelleborg" })).toMatchObject({
    dnr: "Diarienumret är inte känt",
    heading: "Fortsatt deltagande i partnerskapet 2020–2021",
    decision: [],
  });
});

test.each<[string, Parameters<typeof missingIn>[1], object, string]>([
  ["no case is chosen", withCase(), {}, "Välj ett ärende (fliken ”Ärenden”, kolumnen ”Dnr”)."],
  [
    "the case does not exist",
    withCase(),
    { case: "KS 1" },
    "Ärendet ”KS 1” finns inte (fliken ”Ärenden”, kolumnen ”Dnr”).",
  ],
  [
    "there is neither proposal nor decision",
    withCase({ decision: [] }),
    REQUEST,
    "”Förslag” är inte ifylld (fliken ”Ärenden”, rad 2, kolumnen ”Förslag”). ”Beslut” är inte ifylld (fliken ”Ärenden”, rad 2, kolumnen ”Beslut”). Minst en av dem behövs.",
  ],
  [
    "the organisation is not known",
    withCase({}, { organisations: [municipality("Karlskoga")] }),
    REQUEST,
    "”Gävle” finns inte i fliken ”Organisationer” (fliken ”Ärenden”, rad 2, kolumnen ”Organisation”).",
  ],
])("it refuses when %s", (_, partnership, request, sentence) => {
  expect(missingIn("D4", partnership, request)).toEqual([sentence]);
});
