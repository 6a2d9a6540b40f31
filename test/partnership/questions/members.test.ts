import { describe, expect, it } from "vitest";
import {
  activeMemberships,
  activeParties,
  contributingParties,
  formerMemberships,
  partiesNamed,
} from "../../../src/partnership/questions/members.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

const NET = "Nätverket";

function aNetwork(memberships: NonNullable<SomeRows["memberships"]>) {
  const names = [...new Set(memberships.map(({ party }) => party ?? ""))];
  return aPartnership({
    parties: names.map((name) => ({ name, organisations: [name] })),
    memberships: memberships.map((membership) => ({ collaboration: NET, kind: "member", ...membership })),
  });
}

const namesOf = (parties: readonly { name: string }[]) => parties.map(({ name }) => name);

describe("members on a day", () => {
  const network = aNetwork([{ party: "Gävle", from: "2020-01-01", to: "2021-12-31" }]);

  it.each([
    ["2019-12-31", []],
    ["2020-01-01", ["Gävle"]],
    ["2021-12-31", ["Gävle"]],
    ["2022-01-01", []],
  ])("on %s are %j", (day, expected) => {
    expect(namesOf(activeParties(network, NET, day))).toEqual(expected);
  });

  it("include a party whose membership has no last day", () => {
    expect(
      namesOf(activeParties(aNetwork([{ party: "Gävle", from: "2020-01-01" }]), NET, "2099-01-01")),
    ).toEqual(["Gävle"]);
  });

  it("do not include a party that only claims to have been there", () => {
    const claimed = aNetwork([{ party: "Trelleborg", claimedFrom: "2004-01-01" }]);
    expect(activeMemberships(claimed, NET, "2010-01-01")).toEqual([]);
  });

  it("stand once each, in Swedish order, without those who only take part", () => {
    const mixed = aNetwork([
      { party: "Örebro", from: "2020-01-01" },
      { party: "Borlänge", from: "2020-01-01" },
      { party: "Borlänge", from: "2020-06-01" },
      { party: "Rädda Barnen", from: "2020-01-01", kind: "contributor" },
    ]);
    expect(namesOf(activeParties(mixed, NET, "2020-07-01"))).toEqual(["Borlänge", "Örebro"]);
    expect(namesOf(contributingParties(mixed, NET, "2020-07-01"))).toEqual(["Rädda Barnen"]);
  });

  it("are those of the collaboration asked for", () => {
    expect(activeParties(network, "Ett annat", "2020-06-01")).toEqual([]);
  });
});

describe("former members", () => {
  const network = aNetwork([
    { party: "Kalmar", from: "2004-08-19", to: "2007-08-18" },
    { party: "Kalmar", from: "2008-01-01", to: "2009-12-31" },
    { party: "Gävle", from: "2004-08-19", to: "2007-08-18" },
    { party: "Gävle", from: "2020-01-01", to: "2021-12-31" },
  ]);

  it("are those who have been members and are not, each with the last time", () => {
    expect(formerMemberships(network, NET, "2020-06-01")).toMatchObject([
      { party: "Kalmar", to: "2009-12-31" },
    ]);
  });

  it("are nobody before the first membership ends", () => {
    expect(formerMemberships(network, NET, "2007-08-18")).toEqual([]);
  });

  it("are everyone once all have left", () => {
    expect(formerMemberships(network, NET, "2022-01-01").map(({ party }) => party)).toEqual([
      "Gävle",
      "Kalmar",
    ]);
  });
});

it("leaves out names of no party", () => {
  const network = aNetwork([{ party: "Gävle" }]);
  expect(namesOf(partiesNamed(network, new Set(["Okänd", "Gävle"])))).toEqual(["Gävle"]);
});
