import { expect, it } from "vitest";
import { tooManyVotes } from "../../../src/partnership/checks/too-many-votes.ts";
import {
  aDecision,
  allTold,
  aMembership,
  aPartnershipMeeting,
  aRightPartnership,
  told,
} from "./a-right-partnership.ts";

it("tells of more votes than the members have", () => {
  const partnership = aRightPartnership({ decisions: [aDecision({ votesFor: 1, abstaining: 1 })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Fel | too-many-votes | Mötesbeslut | 2 | Röster ja: 2 röster är noterade för ”Arbetsplanen antas”, men medlemmarna har tillsammans 1 röst den 11–12 februari 2020. → Rätta Röster ja, Röster nej och Avstår, eller kolumnen Röster i Medlemskap."`,
  );
});

it.each([
  ["Röster nej", { votesFor: 0, votesAgainst: 2 }],
  ["Avstår", { votesFor: undefined, votesAgainst: 0, abstaining: 2 }],
])("stands at %s where the votes are there", (header, votes) => {
  const found = tooManyVotes.find(aRightPartnership({ decisions: [aDecision(votes)] }), "2020-03-01");
  expect(found.map((issue) => issue.header)).toEqual([header]);
});

it("counts one vote a party where nothing else is said, on the meeting's days", () => {
  const memberships = [
    aMembership({ votes: 3 }),
    aMembership({ party: "Uppsala" }),
    aMembership({ party: "Örebro", votes: 0 }),
    aMembership({ party: "Rädda Barnen", kind: "contributor" }),
    aMembership({ party: "Kalmar", from: "2020-02-13" }),
    aMembership({ party: "Borlänge", from: undefined }),
    aMembership({ party: "Angered", collaboration: "Nätverket" }),
  ];
  const cast = (votesFor: number) => aRightPartnership({ memberships, decisions: [aDecision({ votesFor })] });
  expect(told(tooManyVotes, cast(4))).toBe("");
  expect(told(tooManyVotes, cast(5))).toMatchInlineSnapshot(
    `"Fel | too-many-votes | Mötesbeslut | 2 | Röster ja: 5 röster är noterade för ”Arbetsplanen antas”, men medlemmarna har tillsammans 4 röster den 11–12 februari 2020. → Rätta Röster ja, Röster nej och Avstår, eller kolumnen Röster i Medlemskap."`,
  );
});

it("counts a party with two rows once", () => {
  const memberships = [aMembership(), aMembership({ votes: 2 })];
  const partnership = aRightPartnership({ memberships, decisions: [aDecision({ votesFor: 3 })] });
  expect(told(tooManyVotes, partnership)).toContain("2\u00a0röster den");
});

it("says nothing where the members or the day are not known", () => {
  const decisions = [aDecision({ votesFor: 9 })];
  const undated = aPartnershipMeeting({ start: undefined, year: undefined });
  for (const world of [{ memberships: [] }, { meetings: [] }, { meetings: [undated] }])
    expect(told(tooManyVotes, aRightPartnership({ ...world, decisions }))).toBe("");
});
