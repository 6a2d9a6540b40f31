import { expect, test } from "vitest";
import {
  AGREEMENT,
  aMembership,
  anAccession,
  aSmallPartnership,
  municipality,
} from "../a-small-partnership.ts";
import { blocksOf, documentText } from "../document-text.ts";
import { AGREEMENT_2020, dataOf, example, filled, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT };

test("without its facts an agreement is refused, with tab, row and column of each", () => {
  const partnership = aSmallPartnership({ focus: [] }, { memberships: [] });
  expect(missingIn("D1", partnership, REQUEST)).toEqual([
    "”Inriktning” är inte ifylld (fliken ”Överenskommelser”, rad 2, kolumnen ”Inriktning”).",
    "Ingen part är medlem i Samarbetet under perioden (fliken ”Medlemskap”, kolumnen ”Part”).",
  ]);
  expect(missingIn("D1", aSmallPartnership({ start: undefined, end: undefined }), REQUEST)).toEqual([
    "”Startdatum” är inte ifylld (fliken ”Överenskommelser”, rad 2, kolumnen ”Startdatum”).",
    "”Slutdatum” är inte ifylld (fliken ”Överenskommelser”, rad 2, kolumnen ”Slutdatum”).",
  ]);
});

test.each([
  [
    { agreement: "Något annat" },
    "Överenskommelsen ”Något annat” finns inte (fliken ”Överenskommelser”, kolumnen ”Titel”).",
  ],
  [{}, "Välj en överenskommelse (fliken ”Överenskommelser”, kolumnen ”Titel”)."],
  [
    { agreement: AGREEMENT, organisation: "Kalmar" },
    "”Kalmar” hör inte till någon part (fliken ”Medlemskap”, kolumnen ”Part”).",
  ],
])("asked for %o, it says what cannot be found", (request, sentence) => {
  expect(missingIn("D1", aSmallPartnership(), request)).toEqual([sentence]);
});

test("the ten parties of 2020 are eleven organisations, ten municipalities and a district", () => {
  expect(dataOf("D1", example, { agreement: AGREEMENT_2020 }).counts).toBe(
    "10\u00a0parter (räknesätt\u00a0A), vilket motsvarar 11\u00a0organisationer (räknesätt\u00a0B) eller 10\u00a0kommuner och 1\u00a0stadsdel (räknesätt\u00a0C)",
  );
});

test("a single party is told in the singular", () => {
  const partnership = aSmallPartnership({}, { memberships: [aMembership("Gävle")] });
  expect(dataOf("D1", partnership, REQUEST)).toMatchObject({
    counts:
      "1\u00a0part (räknesätt\u00a0A), vilket motsvarar 1\u00a0organisation (räknesätt\u00a0B) eller 1\u00a0kommun (räknesätt\u00a0C)",
    manyCopies: false,
  });
});

test("a party with several organisations says which, a district where it lies", () => {
  const { parties } = dataOf("D1", example, { agreement: AGREEMENT_2020 });
  expect(parties).toEqual(
    expect.arrayContaining([
      "Karlskoga/Degerfors (Karlskoga och Degerfors)",
      "Angereds stadsdel (Göteborg)",
      "Gävle",
    ]),
  );
});

test("a party whose organisations have all declined is left out, one with a single refusal is not", () => {
  const accessions = [
    anAccession("Gävle", { status: "declined" }),
    anAccession("Karlskoga", { status: "declined" }),
  ];
  expect(dataOf("D1", aSmallPartnership({}, { accessions }), REQUEST).parties).toEqual([
    "Karlskoga/Degerfors (Karlskoga och Degerfors)",
  ]);
});

test("of a party of two, the organisation that has declined does not sign", () => {
  const accessions = [anAccession("Karlskoga", { status: "declined" })];
  expect(dataOf("D1", aSmallPartnership({}, { accessions }), REQUEST).signatures).toMatchObject([
    { organisation: "Degerfors" },
    { organisation: "Gävle" },
  ]);
});

test("those who only take part are named apart and do not sign", () => {
  const partnership = aSmallPartnership(
    {},
    {
      organisations: [municipality("Gävle"), { name: "Rädda Barnen", kind: "organisation" }],
      parties: [
        { name: "Gävle", organisations: ["Gävle"] },
        { name: "Rädda Barnen", organisations: ["Rädda Barnen"] },
      ],
      memberships: [aMembership("Gävle"), aMembership("Rädda Barnen", { kind: "contributor" })],
    },
  );
  const data = dataOf("D1", partnership, REQUEST);
  expect(data).toMatchObject({ contributors: "Rädda Barnen", parties: ["Gävle"] });
  expect(data.signatures).toHaveLength(1);
});

test.each([
  [{}, "Överenskommelsen anger ingen avgift."],
  [{ fee: 0 }, "Ingen avgift tas ut."],
  [
    { fee: 10_000, feePer: "party", feeIsCeiling: true },
    "Varje part bidrar med högst 10\u00a0000\u00a0kr per år till samordningen och till gemensamma utgifter. En part som består av flera organisationer betalar en enda avgift.",
  ],
  [
    { fee: 10_000, feePer: "organisation", feeIsCeiling: false },
    "Varje organisation bidrar med 10\u00a0000\u00a0kr per år till samordningen och till gemensamma utgifter. I en part som består av flera organisationer betalar alltså var och en av dem.",
  ],
  [
    { fee: 9000 },
    "Avgiften till samordningen och till gemensamma utgifter är 9000\u00a0kr per år. Överenskommelsen anger inte om den betalas per part eller per organisation.",
  ],
] as const)("an agreement with %o says: %s", (agreement, sentence) => {
  expect(dataOf("D1", aSmallPartnership(agreement), REQUEST).fee).toBe(sentence);
});

test("a party with several fee units pays several fees, in an agreement that has one", () => {
  const memberships = [
    aMembership("Gävle", { feeUnits: 0 }),
    aMembership("Karlskoga/Degerfors", { feeUnits: 2 }),
  ];
  expect(dataOf("D1", aSmallPartnership({ fee: 100 }, { memberships }), REQUEST).fee).toMatch(
    / Gävle betalar ingen avgift och Karlskoga\/Degerfors betalar två avgifter\.$/,
  );
  expect(dataOf("D1", aSmallPartnership({}, { memberships }), REQUEST).fee).toBe(
    "Överenskommelsen anger ingen avgift.",
  );
});

test.each([
  ["host", "Värden betalar kosten under mötena."],
  ["each", "Detsamma gäller kosten under mötena."],
  [undefined, "Överenskommelsen anger inte vem som betalar kosten under mötena."],
] as const)("who pays the food follows the agreement's column: %s", (foodPaidBy, sentence) => {
  expect(dataOf("D1", aSmallPartnership({ foodPaidBy }), REQUEST).food).toBe(sentence);
});

test.each([
  [
    undefined,
    "2021-12-31",
    "Överenskommelsen innehåller ingen regel om att lämna samarbetet under perioden.",
  ],
  [
    3,
    "2021-12-31",
    "Den som inte vill fortsätta ska meddela de andra parterna senast tre månader innan nästa verksamhetsår börjar. Sista dagen är den 1 oktober 2020 för verksamhetsåret 2021; den dagen räknas som i tid.",
  ],
  [
    1,
    "2022-12-31",
    "Den som inte vill fortsätta ska meddela de andra parterna senast en månad innan nästa verksamhetsår börjar. Sista dagen är den 1 december 2020 för verksamhetsåret 2021 och den 1 december 2021 för verksamhetsåret 2022; den dagen räknas som i tid.",
  ],
  [
    3,
    "2020-12-31",
    "Den som inte vill fortsätta ska meddela de andra parterna senast tre månader innan nästa verksamhetsår börjar.",
  ],
])("with %s months' notice until %s the agreement says when to leave", (noticeMonths, end, sentence) => {
  expect(dataOf("D1", aSmallPartnership({ noticeMonths, end }), REQUEST).exit).toBe(sentence);
});

test.each([
  [{}, "Överenskommelsen anger inte hur många möten som hålls varje år."],
  [
    { partnershipMeetingsPerYear: 2, daysPerMeeting: 2, officialsMeetingsPerYear: 2 },
    "Förtroendevalda och tjänstepersoner från alla parter samlas till två partnerskapsträffar per år om vardera två dagar. Tjänstepersonerna träffas dessutom minst två gånger per år, bland annat för att förbereda partnerskapsträffarna.",
  ],
  [
    { partnershipMeetingsPerYear: 1, daysPerMeeting: 1, officialsMeetingsPerYear: 1 },
    "Förtroendevalda och tjänstepersoner från alla parter samlas till en partnerskapsträff per år om en dag. Tjänstepersonerna träffas dessutom minst en gång per år, bland annat för att förbereda partnerskapsträffarna.",
  ],
  [{ partnershipMeetingsPerYear: 0 }, "Överenskommelsen förutsätter inga partnerskapsträffar."],
  [
    { officialsMeetingsPerYear: 4 },
    "Överenskommelsen anger inte hur många partnerskapsträffar som hålls varje år. Tjänstepersonerna träffas dessutom minst fyra gånger per år.",
  ],
])("an agreement with %o says how often the parties meet", (agreement, sentence) => {
  expect(dataOf("D1", aSmallPartnership(agreement), REQUEST).meetings).toBe(sentence);
});

test.each([
  [[1, 1], "Varje part utser en tjänsteperson och en förtroendevald."],
  [[2, 2], "Varje part utser två tjänstepersoner och två förtroendevalda."],
  [
    [1, 2],
    "Varje part utser en tjänsteperson och en förtroendevald, utom Karlskoga/Degerfors (två tjänstepersoner och två förtroendevalda).",
  ],
  [[0, 0], "Överenskommelsen anger inte hur parterna företräds."],
])("parties with %o seats each", ([first, second], sentence) => {
  const memberships = [
    aMembership("Gävle", { seatsPerRole: first }),
    aMembership("Karlskoga/Degerfors", { seatsPerRole: second }),
  ];
  expect(dataOf("D1", aSmallPartnership({}, { memberships }), REQUEST).seats).toBe(sentence);
});

test("parties weigh the same, unless the workbook gives one more votes", () => {
  const memberships = [aMembership("Gävle", { votes: 2 }), aMembership("Karlskoga/Degerfors")];
  const text = (tabs: object) => documentText(filled("D1", aSmallPartnership({}, tabs), REQUEST));
  expect(text({})).toContain("I gemensamma beslut har alla parter lika stor tyngd.");
  expect(text({ memberships })).toContain(
    "I gemensamma beslut har varje part en röst, utom Gävle (två röster).",
  );
});

test("a heading whose facts are lacking goes with them", () => {
  const headings = (agreement: object) =>
    blocksOf(filled("D1", aSmallPartnership(agreement), REQUEST)).flatMap((block) =>
      block.kind === "paragraph" && block.style.startsWith("Heading") ? [block.text] : [],
    );
  const all = headings({ governing: ["Barnkonventionen"], followUpYears: 1 });
  expect(all).toEqual(expect.arrayContaining(["Styrdokument", "Uppföljning"]));
  expect(headings({})).toEqual(all.filter((text) => text !== "Styrdokument" && text !== "Uppföljning"));
});

test("every organisation signs twice, also those that form one party; an organisation's own copy has only its own", () => {
  const signing = (organisation?: string) =>
    dataOf("D1", aSmallPartnership(), { ...REQUEST, ...(organisation === undefined ? {} : { organisation }) })
      .signatures;
  expect(signing()).toMatchObject([
    { organisation: "Degerfors" },
    { organisation: "Gävle" },
    { organisation: "Karlskoga" },
  ]);
  expect(signing("Karlskoga")).toMatchObject([{ organisation: "Karlskoga" }]);
});

test("a signature that the workbook knows is filled in, the rest is left to write", () => {
  const accessions = [
    anAccession("Gävle", { chairPlace: "Gävle", chairDate: "2019-12-03", chairName: "Ordförande Gävle" }),
  ];
  const partnership = aSmallPartnership({}, { accessions });
  const table = blocksOf(filled("D1", partnership, { ...REQUEST, organisation: "Gävle" })).find(
    ({ kind }) => kind === "table",
  );
  expect(table).toMatchObject({
    rows: [
      [
        "Undertecknas av",
        "Kommunstyrelsens ordförande eller motsvarande",
        "Kommundirektör eller motsvarande",
      ],
      ["Ort", "Gävle", ""],
      ["Datum", "3 december 2019", ""],
      ["Namnteckning", "", ""],
      ["Namnförtydligande", "Ordförande Gävle", ""],
      ["Titel", "", ""],
    ],
  });
});

test("a district's agreement is signed by its own board", () => {
  const [signature] = dataOf("D1", example, { agreement: AGREEMENT_2020, organisation: "Angereds stadsdel" })
    .signatures as readonly object[];
  expect(signature).toMatchObject({
    chairRole: "Stadsdelsnämndens ordförande eller motsvarande",
    directorRole: "Stadsdelsdirektör eller motsvarande",
  });
});
