import { describe, expect, it } from "vitest";
import {
  accededParties,
  agreementsOn,
  awaitsDecision,
  hasAcceded,
  lastDayForNotice,
  partiesOf,
} from "../../../src/partnership/questions/agreements.ts";
import type { Accession } from "../../../src/partnership/sheets/accessions.ts";
import { aPartnership } from "../../a-partnership.ts";

type Status = Accession["status"];

const TITLE = "Överenskommelse 2020";

/** Karlskoga and Degerfors form one party, and each decides for itself. */
function aPair(karlskoga: Status, degerfors: Status) {
  return aPartnership({
    agreements: [{ name: TITLE, collaboration: "Nätverket", start: "2020-01-01", end: "2021-12-31" }],
    parties: [
      { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
      { name: "Kalmar", organisations: ["Kalmar"] },
    ],
    memberships: [
      { party: "Karlskoga/Degerfors", collaboration: "Nätverket", kind: "member", from: "2020-01-01" },
      { party: "Kalmar", collaboration: "Nätverket", kind: "member", from: "2004-08-19", to: "2019-12-31" },
    ],
    accessions: [
      { agreement: TITLE, organisation: "Karlskoga", status: karlskoga },
      { agreement: TITLE, organisation: "Degerfors", status: degerfors },
      { agreement: "En annan", organisation: "Kalmar", status: "signed" },
    ],
  });
}

function acceded(karlskoga: Status, degerfors: Status): readonly string[] {
  const partnership = aPair(karlskoga, degerfors);
  return partnership.agreements.flatMap((agreement) =>
    accededParties(partnership, agreement).map(({ name }) => name),
  );
}

describe("a party of two organisations", () => {
  it.each<[Status, Status, boolean]>([
    ["signed", "decided", true],
    ["signed", "signed", true],
    ["signed", "inPreparation", false],
    ["signed", "declined", false],
    ["left", "signed", false],
    ["asked", "asked", false],
  ])("with the statuses %s and %s has acceded: %s", (one, other, expected) => {
    expect(acceded(one, other)).toEqual(expected ? ["Karlskoga/Degerfors"] : []);
  });
});

it.each<[Status, boolean, boolean]>([
  ["asked", false, true],
  ["inPreparation", false, true],
  ["decided", true, false],
  ["signed", true, false],
  ["declined", false, false],
  ["left", false, false],
])("the status %s means acceded: %s, and awaited: %s", (status, isIn, isAwaited) => {
  const [accession] = aPair(status, "asked").accessions;
  expect(accession && [hasAcceded(accession), awaitsDecision(accession)]).toEqual([isIn, isAwaited]);
});

it("counts as parties those who are members on some day of the period", () => {
  const partnership = aPair("asked", "asked");
  const names = partnership.agreements.flatMap((agreement) => partiesOf(partnership, agreement));
  expect(names.map(({ name }) => name)).toEqual(["Karlskoga/Degerfors"]);
});

it.each([
  ["2019-12-31", 0],
  ["2020-01-01", 1],
  ["2021-12-31", 1],
  ["2022-01-01", 0],
])("on %s %d agreements hold", (day, expected) => {
  expect(agreementsOn(aPair("asked", "asked"), day)).toHaveLength(expected);
});

it("never lets an agreement without a first day hold", () => {
  const partnership = aPartnership({ agreements: [{ name: TITLE, collaboration: "Nätverket" }] });
  expect(agreementsOn(partnership, "2020-06-01")).toEqual([]);
});

it.each([
  ["2021-01-01", 3, "2020-10-01"],
  ["2022-01-01", 3, "2021-10-01"],
  ["2021-01-01", 0, "2021-01-01"],
  ["2021-05-31", 3, "2021-02-28"],
])("before %s, with %d months' notice, the last day is %s", (yearStart, months, expected) => {
  expect(lastDayForNotice(yearStart, months)).toBe(expected);
});
