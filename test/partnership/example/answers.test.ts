import { describe, expect, it } from "vitest";
import { yearPeriod } from "../../../src/core/dates/period.ts";
import { named } from "../../../src/partnership/partnership.ts";
import {
  accededParties,
  lastDayForNotice,
  partiesOf,
} from "../../../src/partnership/questions/agreements.ts";
import { type Convention, countBy, countsOf } from "../../../src/partnership/questions/counts.ts";
import { type FeeBasis, feeBasis, feeBasisOfAcceded } from "../../../src/partnership/questions/fees.ts";
import { hostings, usesTurn } from "../../../src/partnership/questions/meetings.ts";
import {
  activeParties,
  contributingParties,
  formerMemberships,
  partiesNamed,
} from "../../../src/partnership/questions/members.ts";
import { coordinators, mandatesOn, seatsOn } from "../../../src/partnership/questions/seats.ts";
import { parseWhen } from "../../../src/partnership/questions/when.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import type { Party } from "../../../src/partnership/sheets/parties.ts";
import { AGREEMENT_2020, example, facts, NATIONAL } from "./the-example.ts";

const agreement = named(example.agreements, AGREEMENT_2020) as Agreement;
const namesOf = (parties: readonly Party[]) => parties.map(({ name }) => name);

/** The parties as each document has them: from dated memberships, accessions, or by name where it is only a list. */
const PARTIES: Readonly<Record<keyof typeof facts.expectedCounts, readonly Party[]>> = {
  "003": activeParties(example, NATIONAL, "2004-08-19"),
  "004": partiesOf(example, agreement),
  "000": partiesNamed(example, new Set(facts.partiesByDocument["000"])),
  "002": accededParties(example, agreement),
};

describe.each(Object.keys(PARTIES) as (keyof typeof PARTIES)[])("document %s", (document) => {
  it("has its parties", () => {
    expect(namesOf(PARTIES[document]).sort()).toEqual([...facts.partiesByDocument[document]].sort());
  });

  it("counts as each convention says", () => {
    const counts = countsOf(example, PARTIES[document]);
    const counted = (["A", "B", "C"] as Convention[]).map((convention) => [
      convention,
      countBy(counts, convention),
    ]);
    expect(Object.fromEntries(counted)).toEqual(facts.expectedCounts[document]);
    expect(counts.districts).toHaveLength(1);
  });
});

describe("members", () => {
  it.each(["2020-01-01", "2021-12-31"])("on %s are the ten of the agreement", (day) => {
    expect(namesOf(activeParties(example, NATIONAL, day)).sort()).toEqual(
      [...facts.partiesByDocument["004"]].sort(),
    );
  });

  it.each(["2004-08-18", "2007-08-19", "2019-12-31", "2022-01-01"])(
    "on %s are nobody that a document shows",
    (day) => {
      expect(activeParties(example, NATIONAL, day)).toEqual([]);
    },
  );

  it("once and no longer are Gunnared, which became Angered, and Kalmar", () => {
    const former = formerMemberships(example, NATIONAL, "2020-06-01");
    expect(former.map(({ party }) => party)).toEqual(["Gunnareds stadsdel", "Kalmar"]);
  });

  it("of the regional network are eight, with Rädda Barnen taking part", () => {
    const [name, day] = [facts.collaborations[1]?.name ?? "", "2023-12-31"];
    const members = namesOf(activeParties(example, name, day));
    const contributors = namesOf(contributingParties(example, name, day)).map(
      (party) => `${party} (Medverkande)`,
    );
    expect([...members, ...contributors].sort()).toEqual([...facts.partiesByDocument["001-regional"]].sort());
  });

  it("do not include Trelleborg in 2004, whatever it claims", () => {
    const claims = example.memberships.filter(({ claimedFrom }) => claimedFrom !== undefined);
    expect(claims.map(({ party, claimedFrom }) => [party, claimedFrom?.slice(0, 4)])).toEqual([
      ["Trelleborg", "2004"],
    ]);
    expect(namesOf(activeParties(example, NATIONAL, "2004-12-31"))).not.toContain("Trelleborg");
  });
});

it("the first agreement was acceded to by all its eight", () => {
  const first = named(example.agreements, "Överenskommelse om partnerskap 2004") as Agreement;
  expect(namesOf(accededParties(example, first)).sort()).toEqual([...facts.partiesByDocument["003"]].sort());
});

it.each(["2020-01-01", "2021-12-31"])("on %s every seat is filled and there is a coordinator", (day) => {
  const seats = seatsOn(example, NATIONAL, day);
  expect(seats).toHaveLength(20);
  expect(seats.filter(({ vacant }) => vacant > 0)).toEqual([]);
  expect(coordinators(example, day)).toEqual(["Samordnare Partnerskapet"]);
});

it("of the ten parties' mandates only that of Trelleborg's elected representative outlasts the agreement", () => {
  const ten = facts.partiesByDocument["004"];
  const lasting = mandatesOn(example, "2022-01-01").filter(({ party }) => ten.includes(party ?? ""));
  expect(lasting).toMatchObject([{ party: "Trelleborg", role: "elected", to: "2022-12-31" }]);
});

it("Karlskoga/Degerfors host twice, once digitally, which leaves them their turn", () => {
  const hosted = hostings(example, NATIONAL);
  expect(hosted.map(({ host }) => host)).toEqual([
    "Karlskoga/Degerfors",
    "Uppsala",
    "Karlskoga/Degerfors",
    "Örebro",
  ]);
  expect(hosted.map((meeting) => usesTurn(example, meeting))).toEqual([false, true, true, true]);
});

it("the last partnership meeting still lacks its days", () => {
  const undated = example.meetings.filter(({ start }) => start === undefined);
  expect(undated).toMatchObject([{ year: 2021, month: 11, host: "Örebro", kind: "partnership" }]);
});

it.each(Object.entries(facts.lastDayForExitNotice))(
  "notice before %s is in time up to %s",
  (year, expected) => {
    expect(lastDayForNotice(yearPeriod(Number(year)).from, agreement.noticeMonths ?? 0)).toBe(expected);
  },
);

describe("fees", () => {
  const sums = ({ sumPerParty, sumPerOrganisation }: FeeBasis) => ({
    perParty: sumPerParty,
    perOrganisation: sumPerOrganisation,
  });

  it.each([2020, 2021])(
    "of %d come to the sums of the agreement, and to less for those who have acceded",
    (year) => {
      expect(sums(feeBasis(example, agreement, year))).toEqual(facts.fees.agreement004);
      expect(sums(feeBasisOfAcceded(example, agreement, year))).toEqual(facts.fees.workPlan002);
    },
  );

  it("have a row for each party and year", () => {
    expect(example.fees.map(({ year, party }) => `${year} ${party}`).sort()).toEqual(
      [2020, 2021]
        .flatMap((year) => facts.partiesByDocument["004"].map((party) => `${year} ${party}`))
        .sort(),
    );
    expect(example.fees.every(({ amount }) => amount === facts.fees.perYear)).toBe(true);
  });
});

it("every När of the plan means something", () => {
  for (const { when } of example.steps) expect(parseWhen(when ?? "", example.settings)).toBeDefined();
});
