import { expect, test } from "vitest";
import { AGREEMENT, aMembership, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL, dataOf, example, filled } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT };

test.each([
  [
    AGREEMENT_2020,
    "2020-03-01",
    ["10\u00a0parter", "11\u00a0organisationer", "10\u00a0kommuner och 1\u00a0stadsdel"],
  ],
  [
    AGREEMENT_2004,
    "2004-08-19",
    ["8\u00a0parter", "8\u00a0organisationer", "7\u00a0kommuner och 1\u00a0stadsdel"],
  ],
  [AGREEMENT_REGIONAL, "2020-03-01", ["8\u00a0parter", "8\u00a0organisationer", "8\u00a0kommuner"]],
  [AGREEMENT_2004, "2010-01-01", ["0\u00a0parter", "0\u00a0organisationer", "0\u00a0kommuner"]],
])("%s on %s has %o", (agreement, day, numbers) => {
  const { counts } = dataOf("D10", example, { agreement, day });
  expect((counts as readonly { number: string }[]).map(({ number }) => number)).toEqual(numbers);
});

test("without a day the list is of today", () => {
  expect(dataOf("D10", example, { agreement: AGREEMENT_2020 })).toMatchObject({
    day: "den 1 mars 2020",
    outside: false,
  });
});

test("a day when nobody is a member, and outside the agreement's period, is told plainly", () => {
  const text = documentText(filled("D10", example, { agreement: AGREEMENT_2004, day: "2010-01-01" }));
  expect(text).toContain("Ingen part är medlem denna dag enligt en daterad handling.");
  expect(text).toContain("Dagen ligger utanför överenskommelsens period");
});

test("each member is told with its organisations, what its membership rests on and how it has acceded", () => {
  const partnership = aSmallPartnership(
    {},
    {
      memberships: [
        aMembership("Gävle", { claimedFrom: "2004-01-01", source: "004" }),
        aMembership("Karlskoga/Degerfors"),
      ],
      accessions: [anAccession("Karlskoga", { status: "signed" }), anAccession("Degerfors")],
    },
  );
  expect(dataOf("D10", partnership, REQUEST).members).toEqual([
    {
      party: "Gävle",
      organisations: "Gävle",
      since: "2020-01-01",
      claimed: "2004-01-01",
      accession: "Ingen uppgift",
      source: "004",
    },
    {
      party: "Karlskoga/Degerfors",
      organisations: "Karlskoga och Degerfors",
      since: "2020-01-01",
      claimed: "–",
      accession: "Karlskoga: Undertecknad\nDegerfors: Beslutad",
      source: "–",
    },
  ]);
});

test("former members are told with every period they had", () => {
  const memberships = [
    aMembership("Gävle", { from: "2015-01-01", to: "2016-12-31", source: "senare" }),
    aMembership("Gävle", { from: "2004-08-19", to: "2007-08-18", source: "003" }),
    aMembership("Karlskoga/Degerfors"),
  ];
  expect(dataOf("D10", aSmallPartnership({}, { memberships }), REQUEST).former).toEqual([
    { party: "Gävle", periods: "2004-08-19 – 2007-08-18\n2015-01-01 – 2016-12-31", source: "003 och senare" },
  ]);
});

test("those who only take part are listed apart and not counted", () => {
  const memberships = [
    aMembership("Gävle"),
    aMembership("Karlskoga/Degerfors", { kind: "contributor", source: "001" }),
  ];
  expect(dataOf("D10", aSmallPartnership({}, { memberships }), REQUEST)).toMatchObject({
    contributors: [{ party: "Karlskoga/Degerfors", since: "2020-01-01", source: "001" }],
    counts: [{ number: "1\u00a0part" }, { number: "1\u00a0organisation" }, { number: "1\u00a0kommun" }],
  });
});

test("a plain workbook needs no notes", () => {
  const collaborations = [{ name: "Samarbetet", kind: "national" as const }];
  expect(dataOf("D10", aSmallPartnership({}, { collaborations }), REQUEST)).toMatchObject({
    hasNotes: false,
    notes: [],
  });
});

test.each([
  [
    "a claim that documents contradict",
    { memberships: [aMembership("Gävle", { claimedFrom: "2004-01-01" })] },
    "Gävle uppges ha varit med sedan 2004, men den äldsta daterade handlingen gäller från och med den 1 januari 2020.",
  ],
  [
    "a claim without any document",
    { memberships: [aMembership("Gävle", { from: undefined, claimedFrom: "2004-01-01" })] },
    "Gävle uppges ha varit med sedan 2004, men ingen daterad handling visar det.",
  ],
  [
    "a gap between periods",
    {
      memberships: [
        aMembership("Gävle", { from: "2004-08-19", to: "2007-08-18" }),
        aMembership("Gävle"),
        aMembership("Karlskoga/Degerfors", { from: "2018-01-01", to: "2019-12-31" }),
        aMembership("Karlskoga/Degerfors"),
      ],
    },
    "Ingen handling visar medlemskap från och med den 19 augusti 2007 till och med den 31 december 2019 för Gävle.",
  ],
  [
    "how many they were at the start",
    { memberships: [aMembership("Gävle", { from: "2004-08-19" })] },
    "När samarbetet bildades, den 19 augusti 2004, fanns 1\u00a0part (räknesätt\u00a0A), vilket motsvarar 1\u00a0organisation (räknesätt\u00a0B) eller 1\u00a0kommun (räknesätt\u00a0C).",
  ],
  [
    "an organisation that another one has replaced",
    {
      organisations: [{ name: "Gävle", kind: "municipality" as const, replacedBy: "Nya Gävle" }],
      memberships: [aMembership("Gävle")],
    },
    "Gävle har ersatts av Nya Gävle.",
  ],
  [
    "an accession without membership",
    { memberships: [aMembership("Gävle")], accessions: [anAccession("Karlskoga"), anAccession("Gävle")] },
    "Karlskoga har en anslutning till överenskommelsen men inget medlemskap under dess period.",
  ],
])("%s is noted", (_, tabs, note) => {
  expect(dataOf("D10", aSmallPartnership({}, tabs), REQUEST).notes).toContain(note);
});

test("the claim of the first agreement is contradicted by its eight parties", () => {
  const { notes } = dataOf("D10", example, { agreement: AGREEMENT_2004, day: "2005-01-01" });
  expect(notes).toContain(
    "Talet 11, som en handling om överenskommelsen uppger, stämmer inte: räknesätt\u00a0B (organisationer, där en stadsdel räknas som en kommun) ger 8\u00a0organisationer.",
  );
});
