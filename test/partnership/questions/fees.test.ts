import { describe, expect, it } from "vitest";
import {
  type FeeBasis,
  feeBasis,
  feeBasisOfAcceded,
  feeOf,
} from "../../../src/partnership/questions/fees.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import { aPartnership } from "../../a-partnership.ts";

const TITLE = "Överenskommelse 2020";

function aNetwork(agreement: Partial<Agreement> = {}, pair: object = {}) {
  const membership = { collaboration: "Nätverket", kind: "member", from: "2020-01-01" } as const;
  return aPartnership({
    agreements: [{ name: TITLE, collaboration: "Nätverket", start: "2020-01-01", fee: 10_000, ...agreement }],
    organisations: ["Karlskoga", "Degerfors", "Gävle"].map((name) => ({ name, kind: "municipality" })),
    parties: [
      { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
      { name: "Gävle", organisations: ["Gävle"] },
    ],
    memberships: [
      { ...membership, party: "Karlskoga/Degerfors", ...pair },
      { ...membership, party: "Gävle", to: "2020-06-30" },
    ],
    accessions: [{ agreement: TITLE, organisation: "Gävle", status: "signed" }],
  });
}

function basisOf(year: number, partnership = aNetwork(), question = feeBasis): FeeBasis {
  return question(partnership, partnership.agreements[0] as Agreement, year);
}

const sums = ({ sumPerParty, sumPerOrganisation }: FeeBasis) => [sumPerParty, sumPerOrganisation];

describe("the basis of a year's fees", () => {
  it("sums both ways: per party and per organisation", () => {
    expect(sums(basisOf(2020))).toEqual([20_000, 30_000]);
  });

  it("holds those who are members on some day of the year", () => {
    expect(basisOf(2021).lines.map(({ party }) => party)).toEqual(["Karlskoga/Degerfors"]);
    expect(basisOf(2019).lines).toEqual([]);
  });

  it("can be asked for those who have acceded only", () => {
    expect(sums(basisOf(2020, aNetwork(), feeBasisOfAcceded))).toEqual([10_000, 10_000]);
  });

  it("multiplies by the party's fee units", () => {
    const [, pair] = basisOf(2020, aNetwork({}, { feeUnits: 2 })).lines;
    expect(pair).toMatchObject({
      party: "Karlskoga/Degerfors",
      units: 2,
      perParty: 20_000,
      perOrganisation: 20_000,
    });
  });

  it("is nothing where the agreement has no fee", () => {
    expect(sums(basisOf(2020, aNetwork({ fee: undefined })))).toEqual([0, 0]);
  });
});

it.each<[Partial<Agreement>, number | undefined]>([
  [{ feePer: "party" }, 10_000],
  [{ feePer: "organisation" }, 20_000],
  [{}, 10_000],
  [{ fee: 0 }, 0],
  [{ fee: undefined }, undefined],
])("by an agreement that says %j, Karlskoga/Degerfors pay %s kronor", (agreement, expected) => {
  const { agreement: made, lines } = basisOf(2021, aNetwork(agreement));
  expect(lines.map((line) => feeOf(line, made))).toEqual([expected]);
});
