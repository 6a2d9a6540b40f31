import { expect, test } from "vitest";
import { AGREEMENT, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { AGREEMENT_2020, dataOf, example, HELD_YEAR_DAY, heldYear, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT, year: 2020 };
const aFee = { year: 2020, agreement: AGREEMENT, amount: 10_000, due: "2020-12-31" };

test("both ways of counting stand side by side, with their sums", () => {
  const withoutRows = { ...example, fees: [] };
  expect(dataOf("D9", withoutRows, { agreement: AGREEMENT_2020, year: 2020 })).toMatchObject({
    sumPerParty: "100\u00a0000\u00a0kr",
    sumPerOrganisation: "110\u00a0000\u00a0kr",
    waiting: "Trelleborg och Östersund",
  });
});

test.each([
  [undefined, ""],
  ["party" as const, "20\u00a0000\u00a0kr"],
  ["organisation" as const, "30\u00a0000\u00a0kr"],
])("with the fee counted per %s the sum owed is ”%s”", (feePer, owed) => {
  expect(dataOf("D9", aSmallPartnership({ fee: 10_000, feePer }), REQUEST)).toMatchObject({ owed });
});

test("what has been paid, waived and not is summed apart", () => {
  const fees = [
    { ...aFee, party: "Gävle", status: "paid", paid: "2020-05-04" } as const,
    { ...aFee, party: "Karlskoga/Degerfors", status: "waived" } as const,
  ];
  expect(dataOf("D9", aSmallPartnership({ fee: 10_000 }, { fees }), REQUEST)).toMatchObject({
    entered: "20\u00a0000\u00a0kr",
    paid: "10\u00a0000\u00a0kr",
    waived: "10\u00a0000\u00a0kr",
    unpaid: "0\u00a0kr",
    hasDeviations: false,
    rows: [{ status: "Betald 2020-05-04" }, { status: "Efterskänkt" }],
  });
});

test("what does not agree is told: a row that is lacking, a wrong amount, a stranger, a fee past its day", () => {
  const partnership = aSmallPartnership(
    { fee: 10_000 },
    {
      fees: [
        { ...aFee, party: "Gävle", amount: 9_000, status: "invoiced", due: "2020-01-31" },
        { ...aFee, party: "Kalmar" },
      ],
      parties: [
        { name: "Gävle", organisations: ["Gävle"] },
        { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
        { name: "Kalmar", organisations: ["Gävle"] },
      ],
    },
  );
  expect(dataOf("D9", partnership, REQUEST).deviations).toEqual([
    "Karlskoga/Degerfors har ingen avgift för 2020 i fliken ”Avgifter”.",
    "Avgiften för Gävle 2020 är 9000\u00a0kr, men överenskommelsen ger 10\u00a0000\u00a0kr.",
    "Kalmar är inte medlem under 2020 men har en avgift för det året.",
    "Avgiften för Gävle 2020 förföll den 31 januari 2020 men är inte betald.",
  ]);
});

test("a fee of a party that has not acceded is told", () => {
  const partnership = aSmallPartnership(
    { fee: 10_000 },
    {
      accessions: [anAccession("Gävle", { status: "asked" })],
      fees: [{ ...aFee, party: "Gävle" }],
    },
  );
  expect(dataOf("D9", partnership, REQUEST)).toMatchObject({
    waiting: "Karlskoga/Degerfors",
    deviations: ["Gävle har en avgift för 2020 men har inte anslutit sig."],
  });
});

test("fees of other years and agreements have no part in it", () => {
  const fees = [{ ...aFee, year: 2021, party: "Gävle", amount: 1 }];
  expect(dataOf("D9", aSmallPartnership({ fee: 10_000 }, { fees }), REQUEST)).toMatchObject({
    entered: "0\u00a0kr",
  });
});

test.each([
  [{}, "”Avgift” är inte ifylld (fliken ”Överenskommelser”, rad 2, kolumnen ”Avgift”)."],
  [{ fee: 0 }, "”Avtalet” har ingen avgift att ta ut (fliken ”Överenskommelser”, kolumnen ”Avgift”)."],
])("with the agreement %o it refuses", (agreement, sentence) => {
  expect(missingIn("D9", aSmallPartnership(agreement), REQUEST)).toEqual([sentence]);
});

test("it refuses a year that the agreement does not hold, and one without members", () => {
  expect(missingIn("D9", aSmallPartnership({ fee: 1 }), { ...REQUEST, year: 2024 })).toEqual([
    "”Avtalet” gäller inte under 2024 (fliken ”Överenskommelser”, kolumnen ”Startdatum”).",
  ]);
  expect(missingIn("D9", aSmallPartnership({ fee: 1 }, { memberships: [] }), REQUEST)).toEqual([
    "Ingen part är medlem under 2020 (fliken ”Överenskommelser”, kolumnen ”Titel”).",
  ]);
});

test("after a held year it shows what is waived and what is still not paid", () => {
  const request = { agreement: AGREEMENT_2020, year: 2020, today: HELD_YEAR_DAY };
  const { rows, waived } = dataOf("D9", heldYear, request);
  expect(waived).toBe("10\u00a0000\u00a0kr");
  expect(rows).toContainEqual(
    expect.objectContaining({ party: "Trelleborg", status: expect.stringContaining("Efterskänkt") }),
  );
});
