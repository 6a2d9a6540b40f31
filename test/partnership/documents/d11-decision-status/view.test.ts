import { expect, test } from "vitest";
import { AGREEMENT, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { AGREEMENT_2020, dataOf, example, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT };

/** The small partnership with Gävle's accession and case as given, and both of its representatives. */
function withGavle(accession: Parameters<typeof anAccession>[1], settled: object | undefined) {
  const aCase = { name: "KS 2020/1", organisation: "Gävle", ...settled };
  return aSmallPartnership(
    {},
    {
      accessions: [anAccession("Gävle", accession)],
      cases: settled === undefined ? [] : [aCase],
      people: [{ name: "Tjänsteperson Gävle" }, { name: "Förtroendevald Gävle" }],
      mandates: [
        { person: "Tjänsteperson Gävle", party: "Gävle", role: "official" },
        { person: "Förtroendevald Gävle", party: "Gävle", role: "elected" },
      ],
    },
  );
}

const gavleIn = (partnership: ReturnType<typeof withGavle>) =>
  (dataOf("D11", partnership, REQUEST).rows as readonly Record<string, string>[])[0];

const COMPLETE = { body: "Kommunstyrelsen", decided: "2020-02-04", paragraph: "§ 12" };
const BOTH = { chairDate: "2020-02-11", directorDate: "2020-02-11" };

test.each([
  ["asked", {}, undefined, "Besluta"],
  ["inPreparation", {}, undefined, "Besluta"],
  ["decided", {}, undefined, "Uppge beslutets organ, datum, paragraf och diarienummer\nUnderteckna"],
  ["decided", { case: "KS 2020/1" }, COMPLETE, "Underteckna"],
  ["signed", { case: "KS 2020/1" }, COMPLETE, "Uppge när ordföranden och kommundirektören undertecknade"],
  ["signed", { case: "KS 2020/1", ...BOTH }, COMPLETE, "Inget"],
  [
    "signed",
    { case: "KS 2020/1", ...BOTH },
    { ...COMPLETE, paragraph: undefined },
    "Uppge beslutets paragraf",
  ],
  ["declined", {}, undefined, "Inget"],
  ["left", {}, undefined, "Inget"],
] as const)("an organisation that has %s with %o and %o has this left: %s", (status, row, settled, left) => {
  expect(gavleIn(withGavle({ status, ...row }, settled))).toMatchObject({ left });
});

test("a decision is told with its body, day and paragraph, and signatures with their days", () => {
  expect(gavleIn(withGavle({ status: "signed", case: "KS 2020/1", ...BOTH }, COMPLETE))).toEqual({
    party: "Gävle",
    organisation: "Gävle",
    status: "Undertecknad",
    decision: "Kommunstyrelsen\n2020-02-04\n§ 12",
    dnr: "KS 2020/1",
    signed: "2020-02-11",
    representatives: "Tjänsteperson Gävle\nFörtroendevald Gävle",
    left: "Inget",
  });
});

test("signatures of different days stand apart, and one without a day says so", () => {
  const oneDay = withGavle({ status: "signed", chairDate: "2020-02-11" }, undefined);
  expect(gavleIn(oneDay)).toMatchObject({ signed: "Ordförande 2020-02-11\nKommundirektör utan datum" });
  expect(gavleIn(withGavle({ status: "signed" }, undefined))).toMatchObject({ signed: "Ja, utan datum" });
});

test("an organisation without a row is told, and each vacant seat", () => {
  const rows = dataOf("D11", aSmallPartnership({}, { accessions: [] }), REQUEST).rows;
  expect(rows).toMatchObject([
    { organisation: "Gävle", status: "Ingen uppgift", left: "Lägg in organisationen i Anslutningar" },
    { organisation: "Karlskoga" },
    { organisation: "Degerfors" },
  ]);
  expect(dataOf("D11", aSmallPartnership(), REQUEST).rows).toMatchObject([
    {
      representatives: "Ingen tjänsteperson\nIngen förtroendevald",
      left: expect.stringContaining("Utse tjänsteperson\nUtse förtroendevald"),
    },
    {},
    {},
  ]);
});

test("parties are counted by all of their organisations", () => {
  const half = aSmallPartnership({}, { accessions: [anAccession("Gävle"), anAccession("Karlskoga")] });
  expect(dataOf("D11", half, REQUEST)).toMatchObject({
    acceded: "1 av 2\u00a0parter är ansluten.",
    waiting: "Karlskoga/Degerfors",
    outside: "",
  });
  expect(dataOf("D11", example, { agreement: AGREEMENT_2020 })).toMatchObject({
    acceded: "8 av 10\u00a0parter är anslutna.",
    waiting: "Trelleborg och Östersund",
  });
});

test("parties that have left or declined are not told as awaited, and need no representatives", () => {
  const out = (gävle: object, others: object) =>
    aSmallPartnership(
      {},
      {
        accessions: [
          anAccession("Gävle", gävle),
          anAccession("Karlskoga", others),
          anAccession("Degerfors", others),
        ],
      },
    );
  const allOut = dataOf("D11", out({ status: "left" }, { status: "declined" }), REQUEST);
  expect(allOut).toMatchObject({
    waiting: "",
    outside: "Gävle har utträtt ur överenskommelsen. Karlskoga/Degerfors har avböjt att ansluta sig.",
  });
  expect(allOut.rows).toMatchObject(Array.from({ length: 3 }, () => ({ representatives: "–" })));
  const half = aSmallPartnership(
    {},
    {
      accessions: [
        anAccession("Gävle"),
        anAccession("Karlskoga"),
        anAccession("Degerfors", { status: "left" }),
      ],
    },
  );
  expect(dataOf("D11", half, REQUEST)).toMatchObject({ waiting: "Karlskoga/Degerfors", outside: "" });
});

test("it refuses an agreement without members", () => {
  expect(missingIn("D11", aSmallPartnership({}, { memberships: [] }), REQUEST)).toEqual([
    "Ingen part är medlem under ”Avtalet” (fliken ”Medlemskap”, kolumnen ”Part”).",
  ]);
});
