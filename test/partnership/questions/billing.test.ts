import { describe, expect, it } from "vitest";
import { billingOf } from "../../../src/partnership/questions/billing.ts";
import type { Accession } from "../../../src/partnership/sheets/accessions.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import type { Membership } from "../../../src/partnership/sheets/memberships.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

const AGREEMENT = { name: "Ö", collaboration: "P", start: "2020-01-01", end: "2021-12-31", fee: 10_000 };

/** What is owed by and awaited of Gävle alone, in 2020 unless another year is said. */
function billing(
  accession: Partial<Accession>,
  membership: Partial<Membership> = {},
  more: SomeRows = {},
  year = 2020,
) {
  const partnership = aPartnership({
    agreements: [AGREEMENT],
    organisations: [{ name: "Gävle", kind: "municipality" }],
    parties: [{ name: "Gävle", organisations: ["Gävle"] }],
    memberships: [{ party: "Gävle", collaboration: "P", kind: "member", from: "2020-01-01", ...membership }],
    accessions: [{ agreement: "Ö", organisation: "Gävle", ...accession }],
    ...more,
  });
  const { missing, waiting, billed } = billingOf(partnership, partnership.agreements[0] as Agreement, year);
  return { missing: missing.map(({ party }) => party), waiting, billed: [...billed] };
}

describe("the fees of a year", () => {
  it.each<[string, Partial<Accession>]>([
    ["has decided", { status: "decided" }],
    ["has signed", { status: "signed" }],
    ["has given notice and is still a member", { status: "left", noticeGiven: "2020-09-01" }],
  ])("are owed by a party that %s", (_, accession) => {
    expect(billing(accession)).toEqual({ missing: ["Gävle"], waiting: [], billed: [] });
  });

  it.each<[string, Partial<Accession>]>([
    ["is asked", { status: "asked" }],
    ["has declined", { status: "declined" }],
    ["is out without having given notice", { status: "left" }],
  ])("are not owed by a member that %s", (_, accession) => {
    expect(billing(accession)).toEqual({ missing: [], waiting: ["Gävle"], billed: [] });
  });

  it("are owed only for years of membership, and not by someone who only takes part", () => {
    const left = { status: "left", noticeGiven: "2020-09-01" } as const;
    const none = { missing: [], waiting: [], billed: [] };
    expect(billing(left, { to: "2020-12-31" }, {}, 2021)).toEqual(none);
    expect(billing({ status: "signed" }, { kind: "contributor" })).toEqual(none);
  });

  it("are not owed for days on which the agreement does not hold", () => {
    const agreements = [{ ...AGREEMENT, start: "2020-07-01" }];
    expect(billing({ status: "signed" }, { to: "2020-06-30" }, { agreements }).missing).toEqual([]);
  });

  it("are not asked for twice", () => {
    const fees = [{ year: 2020, agreement: "Ö", party: "Gävle" }];
    expect(billing({ status: "signed" }, {}, { fees })).toEqual({
      missing: [],
      waiting: [],
      billed: ["Gävle"],
    });
    expect(billing({ status: "signed" }, {}, { fees }, 2021).missing).toEqual(["Gävle"]);
  });
});
