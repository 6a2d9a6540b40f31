import { describe, expect, it } from "vitest";
import { createFees, type FeesAsked } from "../../../src/partnership/plans/create-fees.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { added, idleOf, planOf, reasonsOf } from "./told-plan.ts";

const AGREEMENT = {
  name: "Ö 2020–2021",
  collaboration: "P",
  start: "2020-01-01",
  end: "2021-12-31",
  fee: 10_000,
} as const;
const MEMBER = { collaboration: "P", kind: "member", from: "2020-01-01" } as const;
const world = (more: SomeRows = {}) =>
  aPartnership({
    agreements: [AGREEMENT],
    organisations: ["Gävle", "Karlskoga", "Degerfors", "Örebro"].map((name) => ({
      name,
      kind: "municipality",
    })),
    parties: [
      { name: "Gävle", organisations: ["Gävle"] },
      { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
      { name: "Örebro", organisations: ["Örebro"] },
    ],
    memberships: [
      { ...MEMBER, party: "Gävle" },
      { ...MEMBER, party: "Karlskoga/Degerfors" },
      { ...MEMBER, party: "Örebro", to: "2020-12-31" },
    ],
    accessions: ["Gävle", "Karlskoga", "Degerfors", "Örebro"].map((organisation) => ({
      agreement: AGREEMENT.name,
      organisation,
      status: "signed" as const,
    })),
    ...more,
  });
const create = (more?: SomeRows, asked: Partial<FeesAsked> = {}) =>
  createFees(world(more), { agreement: AGREEMENT.name, year: 2020, ...asked }, "2020-02-01");

describe("what is added", () => {
  it("is a fee for each party that has acceded, with the day to pay", () => {
    const planned = create({}, { due: "2020-03-31" });
    expect(added(planned, "fees")).toEqual(
      ["Gävle", "Karlskoga/Degerfors", "Örebro"].map((party) => ({
        year: 2020,
        agreement: AGREEMENT.name,
        party,
        amount: 10_000,
        due: "2020-03-31",
        status: "notInvoiced",
      })),
    );
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "3 avgifter för 2020 läggs in enligt ”Ö 2020–2021”, sammanlagt 30 000 kr: Gävle, Karlskoga/Degerfors och Örebro.",
      ]
    `);
  });

  it("follows the agreement's way of counting", () => {
    const planned = create({ agreements: [{ ...AGREEMENT, feePer: "organisation", feeIsCeiling: true }] });
    expect(added(planned, "fees").map((row) => (row as { amount: number }).amount)).toEqual([
      10_000, 20_000, 10_000,
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "3 avgifter för 2020 läggs in enligt ”Ö 2020–2021”, sammanlagt 40 000 kr: Gävle, Karlskoga/Degerfors och Örebro.",
        "Överenskommelsens avgift är ett tak; ändra beloppen om partnerskapet har bestämt en lägre avgift.",
      ]
    `);
  });

  it("leaves out parties that are billed already, have left by then or have not acceded", () => {
    const planned = create(
      {
        fees: [{ year: 2021, agreement: AGREEMENT.name, party: "Gävle" }],
        memberships: ["Gävle", "Karlskoga/Degerfors", "Haninge"].map((party) => ({ ...MEMBER, party })),
        parties: [
          { name: "Gävle", organisations: ["Gävle"] },
          { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
          { name: "Haninge", organisations: ["Haninge"] },
        ],
      },
      { year: 2021 },
    );
    expect(added(planned, "fees")).toMatchObject([{ party: "Karlskoga/Degerfors", year: 2021 }]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "1 avgift för 2021 läggs in enligt ”Ö 2020–2021”, sammanlagt 10 000 kr: Karlskoga/Degerfors.",
        "1 part har redan en avgift för 2021; den ändras inte.",
        "Haninge har inte anslutit sig till ”Ö 2020–2021” och får ingen avgift ännu.",
      ]
    `);
  });
});

it("makes a party that has given notice pay while it is still a member", () => {
  const accessions = [
    { agreement: AGREEMENT.name, organisation: "Örebro", status: "left", noticeGiven: "2020-09-01" },
  ] as const;
  expect(added(create({ accessions }), "fees")).toMatchObject([{ party: "Örebro", year: 2020 }]);
  expect(reasonsOf(create({ accessions }, { year: 2021 }))[0]).toBe(
    "Ingen part som är medlem under 2021 har anslutit sig till ”Ö 2020–2021”.",
  );
});

describe("what cannot be done", () => {
  it.each<[string, SomeRows, Partial<FeesAsked>, string]>([
    ["an unknown agreement", {}, { agreement: "X" }, "Överenskommelsen ”X” finns inte."],
    ["no fee", { agreements: [{ ...AGREEMENT, fee: 0 }] }, {}, "”Ö 2020–2021” anger ingen avgift."],
    ["a year outside", {}, { year: 2022 }, "”Ö 2020–2021” gäller inte under 2022."],
    ["no day", {}, { due: "mars" }, "Förfallodagen ”mars” är inget datum; skriv t.ex. 2020-03-31."],
  ])("%s", (_, more, asked, reason) => {
    expect(reasonsOf(create(more, asked))).toEqual([reason]);
  });

  it("nobody has acceded", () => {
    expect(reasonsOf(create({ accessions: [] }))).toEqual([
      "Ingen part som är medlem under 2020 har anslutit sig till ”Ö 2020–2021”.",
      "Gävle, Karlskoga/Degerfors och Örebro har inte anslutit sig till ”Ö 2020–2021” och får ingen avgift ännu.",
    ]);
  });
});

it("says that nothing need be done where every fee is there", () => {
  const fees = ["Gävle", "Karlskoga/Degerfors", "Örebro"].map((party) => ({
    year: 2020,
    agreement: AGREEMENT.name,
    party,
  }));
  expect(idleOf(create({ fees }, {}))).toEqual(["Avgifterna för 2020 finns redan i Avgifter."]);
});
